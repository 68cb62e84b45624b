#pragma once

#include "core/shipping/submission.h"

namespace aviso::shipping {

/// Puts a file that is written down into its folder (an "intended" one into `folder`, where that is not empty) and
/// notes it, whoever began with it. Errors: Storage "submission-folder-missing" (args: the folder), those of the door
/// and the store; the next call goes on where this one ended.
Result<model::Submission> place(const Desk& desk, const QString& reference, const QString& folder,
                                const FileDoor& files, const std::stop_token& stop);

} // namespace aviso::shipping
