#pragma once

#include "core/catalogue/catalogue.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace aviso::catalogue {

/// An element (or attribute) of the file in which items are announced, and where its text comes from.
struct FormElement
{
    QString name = {};
    QString value = {};       ///< path of the value below the item, "." the value itself; empty: it has only children
    QString each = {};        ///< path of a list: the element stands once for each of its members
    int maximum = 0;          ///< code points; 0: no limit
    bool isRequired = false;  ///< where the element around it is; of a list, at least one
    bool isAttribute = false; ///< of the element around it
    QString field = {};       ///< our field that its value is mended in, or empty
    QList<FormElement> children = {};

    bool operator==(const FormElement&) const = default;
};

/// How the carrier answers such a file: the names of its elements, and the words of its status.
struct AnswerForm
{
    QStringList roots = {}; ///< one of these begins the answer
    QString file = {};      ///< around what is said of one file
    QString reference = {}; ///< in it: the file's reference
    QString item = {};      ///< in it: around what is said of one item
    QString number = {};    ///< in it: the item's number
    QString status = {};    ///< of the item, or outside of items of the whole file
    QString code = {};
    QString words = {};
    QStringList accepted = {}; ///< what `status` may say
    QStringList rejected = {};

    bool operator==(const AnswerForm&) const = default;
};

/// The file in which a carrier is told of items that it does not hear of by their labels, as data.
struct SubmissionForm
{
    QString carrier = {};
    QString name = {};
    QString version = {};
    QString source = {};
    QString sureness = {};                   ///< as of a catalogue's sources
    bool isConfirmed = false;                ///< with the carrier; otherwise `note` is shown wherever a file is built
    LocalName note = {};                     ///< what the clerk must know of it
    QStringList groups = {};                 ///< groups of services of which the carrier hears by this file alone
    int overdueDays = 0;                     ///< after which an answer is missing
    QMap<QString, QString> notPassedOn = {}; ///< path -> our field of what stands on the label and not in the file
    FormElement root = {};
    AnswerForm answer = {};

    bool operator==(const SubmissionForm&) const = default;
};

/// Reads and checks one form. Invalid with the offending path as its argument when something is missing, misspelt or
/// no XML name.
Result<SubmissionForm> parseSubmissionForm(const QByteArray& json);

/// The forms in the program's resources (":/submissions/*.json"), read once and shared. Any thread.
Result<QList<SubmissionForm>> bundledSubmissionForms();

/// The element that stands for one item; null when the form has none.
const FormElement* itemElement(const SubmissionForm& form);

} // namespace aviso::catalogue
