#include "tests/carriers/askpractice.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using catalogue::Problem;
using catalogue::Severity;
using tests::CarrierSays;

namespace {

const QDate today(2026, 11, 23);
constexpr quint32 seed = 20261121;

int wantedPairs()
{
    return qEnvironmentVariableIntValue("AVISO_PAIRS") > 0 ? qEnvironmentVariableIntValue("AVISO_PAIRS") : 4000;
}

/// What the contested rules of one pair take out of the comparison: these rules and codes, and nothing else.
class Excuses
{
public:
    explicit Excuses(QList<catalogue::Dispute> disputes)
        : m_disputes(std::move(disputes))
    {
    }

    bool hasCode(const QString& code)
    {
        return uses([&](const catalogue::Dispute& dispute) { return dispute.codes.contains(code); });
    }

    bool hasProblem(const Problem& problem)
    {
        return uses([&](const catalogue::Dispute& dispute) {
            return dispute.rules.contains(problem.rule)
                || (!problem.code.isEmpty() && dispute.codes.contains(problem.code));
        });
    }

    QStringList used = {}; ///< ids of the disputes that excused something

private:
    template <class Test>
    bool uses(Test test)
    {
        const auto found = std::ranges::find_if(m_disputes, test);
        if (found != m_disputes.end() && !used.contains(found->id))
            used += found->id;
        return found != m_disputes.end();
    }

    QList<catalogue::Dispute> m_disputes;
};

/// Under which name a problem is counted: the rule of the table, or the field with the engine's rule.
QString nameOf(const catalogue::Entry& entry, const Problem& problem)
{
    const bool isField = std::ranges::any_of(entry.fields, [&](const catalogue::Field& field) {
        return field.name == problem.field && field.codes.contains(problem.rule);
    });
    return isField ? problem.field + u'/' + problem.rule : problem.rule;
}

/// Everything of the catalogue that a carrier's code stands behind.
QStringList codedRules(const catalogue::Entry& entry)
{
    QStringList out = entry.engineCodes.keys();
    for (const catalogue::Rule& rule : entry.rules)
        if (!rule.code.isEmpty() && rule.severity != "advice"_L1)
            out += rule.id;
    for (const catalogue::Field& field : entry.fields)
        for (auto it = field.codes.begin(); it != field.codes.end(); ++it)
            out += field.name + u'/' + it.key();
    return out << u"line-dropped"_s << u"lines-dropped"_s << u"too-many-services"_s << u"too-many-instructions"_s;
}

struct Comparison
{
    int pairs = 0;
    int excused = 0;                   ///< pairs in which a contested rule or code was left out
    int passed = 0;                    ///< pairs that our check lets pass
    int labels = 0;                    ///< pairs that the carrier made labels of
    QMap<QString, int> found = {};     ///< disagreements, and how often
    QMap<QString, int> confirmed = {}; ///< by rule: how often the carrier said the same
    QMap<QString, int> contested = {}; ///< by dispute: how often it excused something
    QMap<QString, int> own = {};       ///< by rule: objections that no carrier can know of
};

class Comparer
{
public:
    Comparer(const catalogue::Entry& entry, Comparison& out)
        : m_entry(entry)
        , m_out(out)
    {
    }

    void compare(const support::RandomCase& pair, const CarrierSays& says)
    {
        const auto verdict = catalogue::compile(m_entry, pair.account, pair.shipment, today);
        Excuses excuses(catalogue::disputesOf(m_entry, pair.account, pair.shipment, today));
        const catalogue::AccountChannel* channel = catalogue::channel(m_entry, pair.account.channel);
        m_malformed = channel ? channel->malformed : QString();
        ++m_out.pairs;
        m_out.passed += verdict.losesNothing() ? 1 : 0;
        m_out.labels += says.hasLabel ? 1 : 0;
        m_problems.clear();
        for (const Problem& problem : verdict.problems)
            if (problem.severity != Severity::Advice && !excuses.hasProblem(problem))
                take(problem);
        if (says.isMalformed)
            compareForm(says);
        else
            compareCodes(says, excuses);
        if (says.hasLabel)
            compareLosses(says, excuses);
        m_out.excused += excuses.used.isEmpty() ? 0 : 1;
        for (const QString& id : excuses.used)
            ++m_out.contested[id];
    }

private:
    void take(const Problem& problem)
    {
        if (problem.code.isEmpty())
            ++m_out.own[problem.rule];
        else
            m_problems += problem;
    }

    void disagree(const QString& what) { ++m_out.found[what]; }
    void agree(const Problem& problem) { ++m_out.confirmed[nameOf(m_entry, problem)]; }

    static QString describe(const Problem& problem)
    {
        return u"%1 %2 %3 (%4)"_s.arg(catalogue::severityWord(problem.severity), problem.rule, problem.field,
                                      problem.code);
    }

    bool expects(Severity severity, const QString& code) const
    {
        return std::ranges::any_of(m_problems, [&](const Problem& problem) {
            return problem.severity == severity && problem.code == code;
        });
    }

    /// A broken form is refused before any rule is looked at, so only our own word on the form can be compared.
    void compareForm(const CarrierSays& says)
    {
        if (!expects(Severity::Refused, m_malformed))
            disagree(u"the carrier cannot read what we let pass or refuse for other reasons: "_s
                     + says.complaint.left(300));
        for (const Problem& problem : m_problems)
            if (problem.code == m_malformed)
                agree(problem);
    }

    void compareCodes(const CarrierSays& says, Excuses& excuses)
    {
        for (const Problem& problem : m_problems) {
            if (problem.severity != Severity::Refused)
                continue;
            if (says.errors.contains(problem.code))
                agree(problem);
            else
                disagree(u"we say %1, the carrier says [%2]"_s.arg(describe(problem), says.errors.join(u' ')));
        }
        for (const QString& code : says.errors)
            if (!excuses.hasCode(code) && !expects(Severity::Refused, code))
                disagree(u"the carrier refuses with %1, we do not"_s.arg(code));
    }

    void compareLosses(const CarrierSays& says, Excuses& excuses)
    {
        for (const Problem& problem : m_problems) {
            if (problem.severity != Severity::Dropped)
                continue;
            if (says.warnings.contains(problem.code))
                agree(problem);
            else
                disagree(u"we say %1, the carrier warns [%2]"_s.arg(describe(problem), says.warnings.join(u' ')));
        }
        for (const QString& code : says.warnings) {
            const catalogue::CarrierCode* known = catalogue::carrierCode(m_entry, code);
            if ((!known || known->isLoss) && !excuses.hasCode(code) && !expects(Severity::Dropped, code))
                disagree(u"the carrier drops with %1, we say nothing"_s.arg(code));
        }
    }

    const catalogue::Entry& m_entry;
    Comparison& m_out;
    QList<Problem> m_problems = {}; ///< refused and dropped, not contested, with a code
    QString m_malformed = {};
};

Comparison compared(const catalogue::Entry& ours, const catalogue::Entry& drawnFrom, int pairs)
{
    Comparison out;
    Comparer comparer(ours, out);
    tests::PracticeDesk post(today);
    QRandomGenerator random(seed);
    for (int i = 0; i < pairs; ++i) {
        const auto pair = support::randomCase(drawnFrom, today, random);
        comparer.compare(pair, post.ask(ours, pair));
    }
    return out;
}

QString listed(const QMap<QString, int>& counts)
{
    QStringList lines;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        lines << u"%1 x %2"_s.arg(it.value(), 6).arg(it.key());
    std::sort(lines.rbegin(), lines.rend());
    return lines.join(u'\n');
}

QByteArray catalogueText()
{
    QFile file(u":/carriers/swisspost.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Objections that no carrier can know of: what the merchant meant, what this program needs, and what its channel
/// cannot even ask for. Every other refusal and loss must be the carrier's own.
const QStringList ownRules{u"placeholder-empty"_s, u"placeholder-unknown"_s};

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private:
    catalogue::Entry m_entry;

private Q_SLOTS:
    void initTestCase()
    {
        const auto catalogues = catalogue::bundled();
        QVERIFY(catalogues);
        m_entry = catalogues->value(u"swisspost"_s);
    }

    void theCompilerAndThePracticeCarrierAgree()
    {
        const Comparison result = compared(m_entry, m_entry, wantedPairs());
        qInfo("%d pairs, %d passed our check, %d became labels, %d with something contested", result.pairs,
              result.passed, result.labels, result.excused);
        qInfo("contested:\n%s", qPrintable(listed(result.contested)));
        qInfo("ours alone:\n%s", qPrintable(listed(result.own)));
        QVERIFY2(result.found.isEmpty(), qPrintable(u"disagreements:\n"_s + listed(result.found)));
        QVERIFY2(result.excused * 20 <= result.pairs, "more than one pair in twenty is contested");
        QVERIFY(result.passed > result.pairs / 5 && result.passed < result.pairs * 4 / 5);
        for (auto it = result.own.begin(); it != result.own.end(); ++it)
            QVERIFY2(ownRules.contains(it.key()), qPrintable(it.key() + u" has no code of the carrier"_s));
        QStringList untouched;
        for (const QString& rule : codedRules(m_entry))
            if (!result.confirmed.contains(rule))
                untouched += rule;
        QVERIFY2(untouched.isEmpty(), qPrintable(u"never confirmed: "_s + untouched.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
