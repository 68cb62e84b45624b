#pragma once

#include "core/practice/novaposhta_methods.h"

namespace aviso::practice::novaposhta {

Reply checkReturn(const Call& call, Book& book);
Reply checkRedirect(const Call& call, Book& book);
Reply checkChange(const Call& call, Book& book);
Reply checkExtension(const Call& call, Book& book);
Reply returnReasons(const Call& call, Book& book);
Reply returnReasonSubtypes(const Call& call, Book& book);
Reply returnOrders(const Call& call, Book& book);
Reply redirectOrders(const Call& call, Book& book);
Reply changeOrders(const Call& call, Book& book);

/// What is wrong with the reason of a return.
QList<Remark> reasonRemarks(const Call& call);

} // namespace aviso::practice::novaposhta
