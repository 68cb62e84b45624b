#include "ui/mainwindow/pagestack.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace aviso::ui {

namespace {

constexpr std::chrono::milliseconds firstPause{100}; // what the page in view reads comes first

} // namespace

PageStack::PageStack(QWidget* parent) : QStackedWidget(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &PageStack::makeNext);
}

void PageStack::promise(const PageSign& sign, MakePage make)
{
    m_places.append({.sign = sign, .make = std::move(make)});
}

QList<PageSign> PageStack::signs() const
{
    QList<PageSign> signs;
    for (const Place& place : m_places)
        signs.append(place.sign);
    return signs;
}

qsizetype PageStack::indexOf(const QString& name) const
{
    const auto found = std::ranges::find(m_places, name, [](const Place& place) { return place.sign.name; });
    return found == m_places.end() ? -1 : found - m_places.begin();
}

Page* PageStack::page(qsizetype index)
{
    if (m_places[index].page)
        return m_places[index].page;
    Page* page = m_places[index].make();
    m_places[index].page = page;
    addWidget(page);
    Q_EMIT made(page);
    return page;
}

QList<Page*> PageStack::pages() const
{
    QList<Page*> pages;
    for (const Place& place : m_places)
        if (place.page)
            pages.append(place.page);
    return pages;
}

Page* PageStack::shown() const
{
    return qobject_cast<Page*>(currentWidget());
}

void PageStack::makeAll()
{
    for (qsizetype i = 0; i < m_places.size(); ++i)
        page(i);
}

void PageStack::makeRestSoon()
{
    m_next.start(firstPause);
}

void PageStack::makeNext()
{
    const auto next = std::ranges::find(m_places, nullptr, &Place::page);
    if (next == m_places.end())
        return;
    page(next - m_places.begin());
    m_next.start(0);
}

} // namespace aviso::ui
