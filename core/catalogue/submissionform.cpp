#include "core/catalogue/submissionform.h"

#include "core/catalogue/node.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace aviso::catalogue {

using namespace Qt::Literals::StringLiterals;

namespace {

QString readName(Node& node, const QString& key)
{
    static const QRegularExpression form(u"\\A[A-Za-z_][A-Za-z0-9_.-]*\\z"_s);
    const QString name = node.text(key);
    if (!form.match(name).hasMatch())
        node.reject(u"catalogue-type"_s, key);
    return name;
}

FormElement readElement(Node& node)
{
    FormElement element{.name = readName(node, u"name"_s),
                        .value = node.text(u"value"_s, QString()),
                        .each = node.text(u"each"_s, QString()),
                        .maximum = node.count(u"maximum"_s),
                        .isRequired = node.flag(u"required"_s),
                        .isAttribute = node.flag(u"attribute"_s),
                        .field = node.text(u"field"_s, QString())};
    node.each(u"children"_s, [&](Node& child) { element.children += readElement(child); });
    if (element.value.isEmpty() == element.children.isEmpty())
        node.reject(u"catalogue-missing"_s, u"value"_s);
    return element;
}

AnswerForm readAnswer(Node& node)
{
    AnswerForm answer{.roots = node.texts(u"roots"_s),
                      .file = readName(node, u"file"_s),
                      .reference = readName(node, u"reference"_s),
                      .item = readName(node, u"item"_s),
                      .number = readName(node, u"number"_s),
                      .status = readName(node, u"status"_s),
                      .code = readName(node, u"code"_s),
                      .words = readName(node, u"words"_s),
                      .accepted = node.texts(u"accepted"_s),
                      .rejected = node.texts(u"rejected"_s)};
    if (answer.roots.isEmpty())
        node.reject(u"catalogue-missing"_s, u"roots"_s);
    return answer;
}

const FormElement* findItems(const FormElement& element)
{
    if (element.each == "items"_L1)
        return &element;
    for (const FormElement& child : element.children)
        if (const FormElement* found = findItems(child))
            return found;
    return nullptr;
}

template <class Read>
auto readPart(Node& root, const QString& key, Read read)
{
    Node node(root.object(key), key, root.faults());
    auto part = read(node);
    node.close();
    return part;
}

Result<QList<SubmissionForm>> readBundled()
{
    QList<SubmissionForm> forms;
    const QDir folder(u":/submissions"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error{.kind = Error::Kind::NotFound, .code = u"catalogue-missing"_s, .args = {name}});
        const auto form = parseSubmissionForm(file.readAll());
        if (!form)
            return std::unexpected(form.error());
        forms += *form;
    }
    return forms;
}

} // namespace

Result<SubmissionForm> parseSubmissionForm(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return failure(Error{.kind = Error::Kind::Invalid,
                             .code = u"catalogue-syntax"_s,
                             .args = {QString::number(problem.offset)},
                             .detail = problem.errorString()});
    Faults faults;
    Node root(document.object(), QString(), faults);
    SubmissionForm form{.carrier = root.text(u"carrier"_s),
                        .name = root.text(u"name"_s),
                        .version = root.text(u"version"_s),
                        .source = root.text(u"source"_s),
                        .sureness = root.text(u"sureness"_s),
                        .isConfirmed = root.flag(u"confirmed"_s),
                        .note = root.name(u"note"_s),
                        .groups = root.texts(u"groups"_s),
                        .overdueDays = root.count(u"overdueDays"_s),
                        .notPassedOn = root.map(u"notPassedOn"_s),
                        .root = readPart(root, u"root"_s, readElement),
                        .answer = readPart(root, u"answer"_s, readAnswer)};
    if (!itemElement(form))
        root.reject(u"catalogue-missing"_s, u"root.items"_s);
    root.close();
    if (faults.first())
        return failure(*faults.first());
    return form;
}

Result<QList<SubmissionForm>> bundledSubmissionForms()
{
    static const Result<QList<SubmissionForm>> all = readBundled();
    return all;
}

const FormElement* itemElement(const SubmissionForm& form)
{
    return findItems(form.root);
}

} // namespace aviso::catalogue
