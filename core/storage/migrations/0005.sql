-- Files in which a carrier is told of booked items, as they were written down before they were put into a folder.
CREATE TABLE submissions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL,
    reference TEXT NOT NULL UNIQUE,  -- by which the carrier's answers name the file
    -- intended: nothing of it lies in the folder under its name; placing: the whole file lies beside its place, or in
    -- it; placed: it was in its place
    state TEXT NOT NULL CHECK (state IN ('intended', 'placing', 'placed')),
    folder TEXT NOT NULL,
    name TEXT NOT NULL,
    part TEXT NOT NULL DEFAULT '',   -- what it is called beside its place
    bytes BLOB NOT NULL,
    login TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX submissions_open ON submissions(account_id) WHERE state <> 'placed';

-- What stands in those files, and what the carrier said of it. An item is announced in one file, and in another one only
-- after it was rejected.
CREATE TABLE announcements (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    submission_id INTEGER NOT NULL REFERENCES submissions(id) ON DELETE CASCADE,
    parcel_id INTEGER NOT NULL REFERENCES parcels(id) ON DELETE CASCADE,
    number TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('announced', 'accepted', 'rejected')),
    code TEXT NOT NULL DEFAULT '',   -- the carrier's
    words TEXT NOT NULL DEFAULT '',  -- the carrier's
    settled_at INTEGER,
    UNIQUE (submission_id, parcel_id)
);
CREATE UNIQUE INDEX announced_once ON announcements(parcel_id) WHERE state <> 'rejected';
CREATE INDEX announcements_by_parcel ON announcements(parcel_id);
CREATE INDEX announcements_unsettled ON announcements(submission_id) WHERE state <> 'accepted';

-- The carrier's answers, each once.
CREATE TABLE acknowledgements (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest BLOB NOT NULL UNIQUE,     -- SHA-256 of the content
    carrier TEXT NOT NULL,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX booked_by_service ON shipments(account_id, service, id) WHERE state = 'booked';
