#pragma once

#include "ui/tasks.h"

#include <QImage>
#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace aviso::ui {

/// A picture that lies on this computer, checked for what messages need.
struct LocalPicture
{
    bool isReadable = false;
    QByteArray format = {}; ///< "jpeg", "png", "gif", …
    QSize size = {};        ///< in pixels
    QImage shown = {};      ///< at most as large as the preview

    bool operator==(const LocalPicture&) const = default;
};

/// Reads at most the header and one small rendering of the file. Any thread.
LocalPicture readLocalPicture(const QString& path);

/// The logo for messages: its picture when the address leads to a file of this computer, otherwise a button that opens
/// the address in the browser. Nothing is ever fetched by itself.
class PicturePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePreview(Tasks& tasks, QWidget* parent = nullptr);

    void show(const QUrl& url);

private:
    void showPicture(const LocalPicture& picture);

    Tasks& m_tasks;
    Place m_reading;
    QUrl m_url;
    QLabel* m_picture;
    QLabel* m_words;
    QPushButton* m_open;
};

} // namespace aviso::ui
