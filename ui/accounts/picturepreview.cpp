#include "ui/accounts/picturepreview.h"

#include "ui/look.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// What the carriers' descriptions ask of a logo.
constexpr QSize wantedSize{640, 160};
constexpr QSize previewSize{320, 80};
constexpr int mostPixelsAcross = 8000;

bool isAllowed(const QByteArray& format)
{
    return format == "jpeg" || format == "jpg" || format == "gif" || format == "png";
}

/// Within a quarter of the wanted size and shape.
bool isAboutRight(QSize size)
{
    const auto near = [](int value, int wanted) { return value * 4 >= wanted * 3 && value * 4 <= wanted * 5; };
    return near(size.width(), wantedSize.width()) && near(size.height(), wantedSize.height());
}

} // namespace

LocalPicture readLocalPicture(const QString& path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    LocalPicture picture{.isReadable = reader.canRead(), .format = reader.format(), .size = reader.size()};
    const bool isSane =
        picture.size.isValid() && std::max(picture.size.width(), picture.size.height()) <= mostPixelsAcross;
    if (!picture.isReadable || !isSane)
        return picture;
    reader.setScaledSize(picture.size.scaled(previewSize, Qt::KeepAspectRatio).boundedTo(picture.size));
    picture.shown = reader.read();
    picture.isReadable = !picture.shown.isNull();
    return picture;
}

PicturePreview::PicturePreview(Tasks& tasks, QWidget* parent)
    : QWidget(parent), m_tasks(tasks), m_picture(new QLabel(this)), m_words(new QLabel(this)),
      m_open(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_picture);
    row->addWidget(m_words, 1);
    row->addWidget(m_open);
    m_words->setWordWrap(true);
    m_open->setObjectName(u"open-picture"_s);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_url); });
}

void PicturePreview::show(const QUrl& url)
{
    m_url = url;
    m_reading.drop();
    m_picture->clear();
    m_picture->hide();
    m_open->setText(tr("Open in the browser"));
    m_open->setVisible(!url.isEmpty() && !url.isLocalFile() && url.isValid());
    if (url.isEmpty()) {
        m_words->setText(tr("No picture: jpg, gif or png, about 640 × 160 pixels."));
    } else if (!url.isLocalFile()) {
        m_words->setText(tr("The picture is on the web and is not fetched from here."));
    } else {
        m_words->clear();
        m_tasks.run(Lane::Desk, [path = url.toLocalFile()] { return readLocalPicture(path); })
            .in(m_reading)
            .then(this, [this](const LocalPicture& picture) { showPicture(picture); });
    }
}

void PicturePreview::showPicture(const LocalPicture& picture)
{
    if (!picture.isReadable)
        return m_words->setText(tr("The file cannot be read as a picture. Choose a jpg, gif or png file."));
    m_picture->setPixmap(QPixmap::fromImage(picture.shown));
    m_picture->setAccessibleName(tr("Preview of the picture"));
    m_picture->show();
    const QString size =
        tr("%1 × %2 pixels.").arg(QString::number(picture.size.width()), QString::number(picture.size.height()));
    QString advice;
    if (!isAllowed(picture.format))
        advice = tr("Messages take jpg, gif or png only.");
    else if (!isAboutRight(picture.size))
        advice = tr("About 640 × 160 looks best.");
    else
        advice = tr("Put the file on your web server and enter its address here.");
    m_words->setText(size + u' ' + advice);
}

} // namespace aviso::ui
