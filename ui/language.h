#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace aviso::ui {

struct LanguageChoice
{
    QString code = {};       ///< "de"
    QString nativeName = {}; ///< "Deutsch"
};

/// The language of the window, changed without a restart: every widget hears QEvent::LanguageChange. It is never the
/// language of a message. GUI thread.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    static QList<LanguageChoice> choices();

    /// One of choices(), or empty for the system's where we have it, else English.
    void use(const QString& code);

    QString wanted() const { return m_wanted; } ///< empty: the system's
    QString code() const { return m_code; }     ///< what is shown now

Q_SIGNALS:
    void changed();

private:
    QString m_wanted;
    QString m_code = QStringLiteral("en");
    QTranslator m_qtSentences;
    QTranslator m_ourSentences;
};

/// A time of the store in the desk's zone and the window's language.
QString localTime(const QDateTime& utc);

} // namespace aviso::ui
