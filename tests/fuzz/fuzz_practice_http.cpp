#include "core/carriers/swisspost/rest_wire.h"
#include "core/carriers/swisspost/soap_wire.h"
#include "core/practice/office.h"
#include "core/practice/requesthead.h"
#include "tests/fuzz/require.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

// What a client sends to the practice carriers: the head as HTTP, and the rest as the body of a signed-in request. What
// the stand-in answers can be read by the connector.

using namespace aviso;
using namespace aviso::fuzz;
using namespace aviso::practice;
using namespace Qt::Literals::StringLiterals;

namespace {

class StillClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }

private:
    QDateTime m_now = QDateTime::fromString(u"2026-11-23T08:00:00Z"_s, Qt::ISODate);
};

/// A post that is open for so many requests: its journal grows.
struct Counter
{
    StillClock clock;
    Office office{{.swissPost = {.labels = SwissPostSettings::Labels::Stub}}, clock};
    QByteArray bearer;
    int requests = 0;

    Counter()
    {
        const Answer pass = office.answer(
            {.method = "POST",
             .path = u"/swisspost/OAuth/token"_s,
             .body = "grant_type=client_credentials&client_id=a&client_secret=b&scope=DCAPI_BARCODE_READ"});
        bearer = "Bearer " + QJsonDocument::fromJson(pass.body).object()["access_token"_L1].toString().toLatin1();
    }
};

Counter& counter()
{
    static auto open = std::make_unique<Counter>();
    if (++open->requests > 2000)
        open = std::make_unique<Counter>();
    return *open;
}

void checkAnswer(const Request& request, const Answer& answer)
{
    require(answer.status >= 200 && answer.status < 600);
    if (answer.contentType == "application/json" && !answer.body.isEmpty())
        require(!QJsonDocument::fromJson(answer.body).isNull());
    if (answer.delivery.manner != Delivery::Manner::Whole || answer.status != 200)
        return;
    // A stub is no label, so that a good answer is one whose label cannot be used, or another number.
    const net::Answer seen{.status = 200, .body = answer.body};
    const QString operation = SwissPost().operation(request);
    if (operation == "generateAddressLabel"_L1) {
        const auto label = carriers::swisspost::readLabel(seen, {});
        require(label || (label.error().code != "bad-answer"_L1 && label.error().code != "item-missing"_L1));
    } else if (operation == "GenerateLabel"_L1) {
        const auto label = carriers::swisspost::readSoapLabel(seen, {});
        require(label || label.error().code != "bad-answer"_L1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const auto head = readHead(end < 0 ? bytes : bytes.first(end));
    if (!head) {
        require(head.error() == 400 || head.error() == 411 || head.error() == 413);
        return 0;
    }
    require(head->bodySize >= 0 && head->bodySize <= mostBodyBytes);
    require(!head->request.method.contains('\n') && !head->request.method.contains(' '));
    Counter& post = counter();
    Request request = head->request;
    request.body = end < 0 ? QByteArray() : bytes.sliced(end + 4);
    const bool isSoap = request.path.contains("/wsbc/"_L1);
    if (!request.headers.contains("authorization"))
        request.headers.insert("authorization", isSoap ? "Basic YTpi" : post.bearer);
    // Faults would stay armed, and stopping is not for us.
    if (!request.path.startsWith("/practice/"_L1) || request.path == "/practice/scenario"_L1)
        checkAnswer(request, post.office.answer(request));
    return 0;
}
