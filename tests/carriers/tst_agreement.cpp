#include "tests/carriers/askpractice.h"
#include "tests/support/verdicts.h"

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

/// Other pairs with every seed; AVISO_SEED for a hunt.
quint32 seed()
{
    const int wanted = qEnvironmentVariableIntValue("AVISO_SEED");
    return wanted > 0 ? static_cast<quint32>(wanted) : 20261121;
}

/// AVISO_PAIRS for the long run, 20,000 or more.
int wantedPairs()
{
    return qEnvironmentVariableIntValue("AVISO_PAIRS") > 0 ? qEnvironmentVariableIntValue("AVISO_PAIRS") : 4000;
}

/// What the contested rules of one pair take out of the comparison: these rules and codes, and nothing else.
class Excuses
{
public:
    explicit Excuses(QList<catalogue::Dispute> disputes) : m_disputes(std::move(disputes)) {}

    bool hasCode(const QString& code)
    {
        return uses([&](const catalogue::Dispute& dispute) { return dispute.codes.contains(code); });
    }

    bool hasProblem(const Problem& problem)
    {
        return uses([&](const catalogue::Dispute& dispute) {
            return dispute.rules.contains(problem.rule) || dispute.codes.contains(problem.code);
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

/// Everything of the catalogue that a carrier's code stands behind, the codes aside that are contested as such.
QStringList codedRules(const catalogue::Entry& entry)
{
    QStringList out;
    for (const QString& rule : entry.engineCodes.keys())
        out += rule.section(u'/', 0, 0);
    const auto isContested = [&](const QString& code) {
        return std::ranges::any_of(entry.disputed, [&](const auto& dispute) { return dispute.codes.contains(code); });
    };
    for (const catalogue::Rule& rule : entry.rules)
        if (!rule.code.isEmpty() && rule.severity != "advice"_L1)
            out += rule.id;
    for (const catalogue::Field& field : entry.fields)
        for (auto it = field.codes.begin(); it != field.codes.end(); ++it)
            if (!isContested(*it))
                out += field.name + u'/' + it.key();
    return out << u"line-dropped"_s << u"lines-dropped"_s << u"too-many-services"_s << u"too-many-instructions"_s;
}

using Counts = QMap<QString, int>;

struct Comparison
{
    int pairs = 0;
    int excused = 0;       ///< pairs that agree only when a contested rule or code is left out
    int passed = 0;        ///< pairs that our check lets pass
    int labels = 0;        ///< pairs that the carrier made labels of
    Counts found = {};     ///< disagreements, and how often
    Counts confirmed = {}; ///< by rule: how often the carrier said the same
    Counts contested = {}; ///< by dispute: how often it was needed
    Counts own = {};       ///< by rule: objections that no carrier can know of
};

/// One pair: what we say of it, what the carrier said, and where they part.
class Pair
{
public:
    Pair(const catalogue::Entry& entry, const catalogue::AccountChannel* channel, const catalogue::Verdict& verdict,
         const CarrierSays& says, const QList<catalogue::Dispute>& disputes)
        : m_entry(entry), m_says(says), m_excuses(disputes), m_malformed(channel ? channel->malformed : QString())
    {
        for (const Problem& problem : verdict.problems)
            if (problem.severity != Severity::Advice && !m_excuses.hasProblem(problem))
                (problem.code.isEmpty() ? m_own : m_problems) += problem;
        if (!says.unwritten.isEmpty())
            compareUnwritten();
        else if (says.isMalformed)
            compareForm();
        else
            compareCodes();
        if (says.hasLabel)
            compareLosses();
    }

    bool agrees() const { return m_found.isEmpty(); }
    const QStringList& disputes() const { return m_excuses.used; }

    void addTo(Comparison& out) const
    {
        for (const QString& what : m_found)
            ++out.found[what];
        for (const QString& rule : m_confirmed)
            ++out.confirmed[rule];
        for (const Problem& problem : m_own)
            ++out.own[isUnsent(problem.field) ? u"a field that is not sent"_s : problem.rule.section(u'/', 0, 0)];
    }

private:
    bool isUnsent(const QString& name) const
    {
        const catalogue::Field* field = catalogue::field(m_entry, name);
        return field && !field->isSent;
    }

    void disagree(const QString& what) { m_found += what; }
    void agree(const Problem& problem) { m_confirmed += nameOf(m_entry, problem); }

    static QString describe(const Problem& problem)
    {
        return u"%1 %2 %3 (%4)"_s.arg(catalogue::severityWord(problem.severity), problem.rule, problem.field,
                                      problem.code);
    }

    bool expects(Severity severity, const QString& code) const
    {
        return std::ranges::any_of(
            m_problems, [&](const Problem& problem) { return problem.severity == severity && problem.code == code; });
    }

    /// Without this field no request can be written, so the carrier is never asked.
    void compareUnwritten()
    {
        const auto found = std::ranges::find(m_problems, m_says.unwritten, &Problem::field);
        if (found == m_problems.end())
            disagree(u"we let pass what cannot be written: "_s + m_says.unwritten);
        else
            agree(*found);
    }

    /// A broken form is refused before any rule is looked at, so only our own word on the form can be compared.
    void compareForm()
    {
        if (!expects(Severity::Refused, m_malformed))
            disagree(u"the carrier refuses the form, we do not: "_s + m_says.complaint.left(300));
        for (const Problem& problem : m_problems)
            if (problem.code == m_malformed)
                agree(problem);
    }

    void compareCodes()
    {
        for (const Problem& problem : m_problems) {
            if (problem.severity != Severity::Refused)
                continue;
            if (m_says.errors.contains(problem.code))
                agree(problem);
            else
                disagree(u"we say %1, the carrier says [%2]"_s.arg(describe(problem), m_says.errors.join(u' ')));
        }
        for (const QString& code : m_says.errors)
            if (!m_excuses.hasCode(code) && !expects(Severity::Refused, code))
                disagree(u"the carrier refuses with %1, we do not"_s.arg(code));
    }

    void compareLosses()
    {
        for (const Problem& problem : m_problems) {
            if (problem.severity != Severity::Dropped)
                continue;
            if (m_says.warnings.contains(problem.code))
                agree(problem);
            else
                disagree(u"we say %1, the carrier warns [%2]"_s.arg(describe(problem), m_says.warnings.join(u' ')));
        }
        for (const QString& code : m_says.warnings) {
            const catalogue::CarrierCode* known = catalogue::carrierCode(m_entry, code);
            if ((!known || known->isLoss) && !m_excuses.hasCode(code) && !expects(Severity::Dropped, code))
                disagree(u"the carrier drops with %1, we say nothing"_s.arg(code));
        }
    }

    const catalogue::Entry& m_entry;
    const CarrierSays& m_says;
    Excuses m_excuses;
    QString m_malformed;
    QList<Problem> m_problems = {}; ///< refused and dropped, not contested, with a code
    QList<Problem> m_own = {};      ///< the same without a code: ours alone
    QStringList m_found = {};
    QStringList m_confirmed = {};
};

/// First without any excuse: a dispute counts only where the two really part.
void compare(const catalogue::Entry& entry, const support::RandomCase& pair, const CarrierSays& says, Comparison& out)
{
    const auto verdict = catalogue::compile(entry, pair.account, pair.shipment, today);
    ++out.pairs;
    out.passed += support::losesNothing(verdict) ? 1 : 0;
    out.labels += says.hasLabel ? 1 : 0;
    const catalogue::AccountChannel* channel = catalogue::channel(entry, pair.account.channel);
    const Pair strict(entry, channel, verdict, says, {});
    if (strict.agrees())
        return strict.addTo(out);
    const auto disputes = support::disputesOf(entry, pair.account, pair.shipment, today);
    for (const catalogue::Dispute& dispute : disputes) {
        const Pair alone(entry, channel, verdict, says, {dispute});
        if (alone.agrees()) {
            ++out.excused;
            ++out.contested[dispute.id];
            return alone.addTo(out);
        }
    }
    const Pair lenient(entry, channel, verdict, says, disputes);
    if (!lenient.disputes().isEmpty()) {
        ++out.excused;
        ++out.contested[lenient.disputes().join(u" + "_s)];
    }
    lenient.addTo(out);
}

Comparison compared(const catalogue::Entry& ours, const catalogue::Entry& drawnFrom, int pairs)
{
    Comparison out;
    tests::PracticeDesk post(today);
    QRandomGenerator random(seed());
    for (int i = 0; i < pairs; ++i) {
        const auto pair = support::randomCase(drawnFrom, today, random);
        compare(ours, pair, post.ask(ours, pair), out);
    }
    return out;
}

/// Draws pairs until a disagreement names this, or there were very many: some are seldom hit upon.
Counts comparedUntil(const QString& found, const catalogue::Entry& ours, const catalogue::Entry& drawnFrom)
{
    constexpr int most = 40000;
    Comparison out;
    tests::PracticeDesk post(today);
    QRandomGenerator random(seed());
    const auto isFound = [&] {
        return std::ranges::any_of(out.found.keyBegin(), out.found.keyEnd(),
                                   [&](const QString& each) { return each.contains(found); });
    };
    for (int i = 0; i < most && !isFound(); ++i) {
        const auto pair = support::randomCase(drawnFrom, today, random);
        compare(ours, pair, post.ask(ours, pair), out);
    }
    return out.found;
}

QString listed(const Counts& counts)
{
    QStringList lines;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        lines << u"%1 x %2"_s.arg(it.value(), 6).arg(it.key());
    std::sort(lines.rbegin(), lines.rend());
    return lines.join(u'\n');
}

/// The catalogue with one place of its text changed; a null entry when the place is not there or it does not parse.
catalogue::Entry changed(const QByteArray& from, const QByteArray& to)
{
    QFile file(u":/carriers/swisspost.json"_s);
    QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (text.count(from) != 1)
        return {};
    const auto entry = catalogue::parse(text.replace(from, to));
    return entry ? *entry : catalogue::Entry();
}

/// Objections that no carrier can know of: what the merchant meant, what this program needs, and what its channel
/// cannot even ask for. Every other refusal and loss must be the carrier's own.
const QStringList ownRules{u"placeholder-empty"_s,
                           u"placeholder-unknown"_s,
                           u"text-without-message"_s,
                           u"too-long"_s,
                           u"forbidden"_s,
                           u"unknown-message"_s,
                           u"phone-country"_s,
                           u"a field that is not sent"_s,
                           u"dispatch-past"_s,
                           u"dispatch-closed"_s,
                           u"delivery-past"_s,
                           u"delivery-closed"_s,
                           u"delivery-saturday"_s,
                           u"option-signed"_s,
                           u"option-alone"_s,
                           u"channel-lacks"_s,
                           u"channel-lacks-other-has"_s,
                           u"message-4-needs-pickup"_s};

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private:
    /// Rules with a carrier's code that were never confirmed, those aside that are contested anyway.
    QStringList untouched(const Comparison& result) const
    {
        QStringList out;
        for (const QString& rule : codedRules(m_entry))
            if (!result.confirmed.contains(rule) && !m_entry.disputes.contains(rule))
                out += rule;
        return out;
    }

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
        qInfo("%d pairs, %d passed our check, %d became labels, %d contested", result.pairs, result.passed,
              result.labels, result.excused);
        qInfo("contested:\n%s", qPrintable(listed(result.contested)));
        qInfo("ours alone:\n%s", qPrintable(listed(result.own)));
        QVERIFY2(result.found.isEmpty(), qPrintable(u"disagreements:\n"_s + listed(result.found)));
        QVERIFY2(result.excused * 20 <= result.pairs, "more than one pair in twenty is contested");
        QVERIFY(result.passed > result.pairs / 5 && result.passed < result.pairs * 4 / 5);
        for (auto it = result.own.begin(); it != result.own.end(); ++it)
            QVERIFY2(ownRules.contains(it.key()), qPrintable(it.key() + u" has no code of the carrier"_s));
        const QStringList missed = untouched(result);
        qInfo("coded rules never confirmed: %s", qPrintable(missed.join(u' ')));
        if (result.pairs >= 20000)
            QVERIFY2(missed.isEmpty(), qPrintable(u"never confirmed: "_s + missed.join(u' ')));
    }

    void aWrongCatalogueIsFound_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("found");
        QTest::newRow("Saturday with Moon") << QByteArray(R"("SEM":                 "++++++++++---------------")")
                                            << QByteArray(R"("SEM":                 "+++++++++++--------------")")
                                            << u"the carrier refuses with E1001"_s;
        QTest::newRow("Saturday not with Priority")
            << QByteArray(R"("PRI":                 "++++++++++++++++++++++---")")
            << QByteArray(R"("PRI":                 "++++++++++-+++++++++++---")")
            << u"we say refused additional-service/SA additional.SA (E1001)"_s;
        QTest::newRow("a sender of 26 characters")
            << QByteArray(R"({"name": "sender.name", "maximum": 25,)")
            << QByteArray(R"({"name": "sender.name", "maximum": 26,)") << u"the carrier refuses the form"_s;
        QTest::newRow("the title never dropped")
            << QByteArray(R"("dropRank": 1, "code": "W2016")") << QByteArray(R"("dropRank": 0, "code": "W2016")")
            << u"the carrier drops with W2016"_s;
    }

    void aWrongCatalogueIsFound()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, found);
        const catalogue::Entry wrong = changed(from, to);
        QVERIFY(!wrong.carrier.isEmpty());
        const QString all = listed(comparedUntil(found, wrong, m_entry));
        QVERIFY2(all.contains(found), qPrintable(all));
    }

    void aTextThatIsSaidToGoBySmsIsFound()
    {
        catalogue::Entry wrong = m_entry;
        for (catalogue::MessageKind& kind : wrong.messages)
            kind.textsBySms = kind.texts;
        const QString all = listed(comparedUntil(u"the carrier drops with W2013"_s, wrong, m_entry));
        QVERIFY2(all.contains(u"the carrier drops with W2013"_s), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
