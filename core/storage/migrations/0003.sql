-- How each parcel that was booked is followed, and where it is as far as the carrier has told.
CREATE TABLE follows (
    parcel_id INTEGER PRIMARY KEY REFERENCES parcels(id) ON DELETE CASCADE,
    shipment_id INTEGER NOT NULL REFERENCES shipments(id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL,
    number TEXT NOT NULL,            -- that is asked about: the last one of its chain
    status TEXT NOT NULL DEFAULT '', -- empty: nothing is known, or the code is unknown
    code TEXT NOT NULL DEFAULT '',   -- the carrier's, that says so
    since INTEGER,                   -- when that happened
    booked_at INTEGER NOT NULL,
    asked_at INTEGER,                -- when the carrier last answered
    next_at INTEGER,                 -- when it is asked next; NULL: no more
    failures INTEGER NOT NULL DEFAULT 0,
    last_error TEXT NOT NULL DEFAULT '', -- JSON object
    facts TEXT NOT NULL DEFAULT '{}',    -- JSON object
    possible TEXT NOT NULL DEFAULT '[]'  -- JSON array: what can still be done, as the carrier last said
);
CREATE INDEX follows_due ON follows(next_at) WHERE next_at IS NOT NULL;
CREATE INDEX follows_by_shipment ON follows(shipment_id);
CREATE INDEX follows_by_status ON follows(status, shipment_id);
INSERT INTO follows(parcel_id, shipment_id, account_id, number, booked_at, next_at)
SELECT p.id, s.id, s.account_id, p.number, s.changed_at, s.changed_at FROM parcels p JOIN shipments s ON s.id = p.shipment_id
WHERE p.number <> '' AND s.account_id IS NOT NULL;

-- What the carrier told of parcels, each once, as it said it. The mark says which one it is among those of its parcel.
CREATE TABLE tracking_events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parcel_id INTEGER NOT NULL REFERENCES parcels(id) ON DELETE CASCADE,
    shipment_id INTEGER NOT NULL REFERENCES shipments(id) ON DELETE CASCADE,
    number TEXT NOT NULL,
    mark BLOB NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER,                      -- NULL: the carrier named no time
    noted_at INTEGER NOT NULL,
    place TEXT NOT NULL,
    words TEXT NOT NULL,             -- the carrier's
    is_revoked INTEGER NOT NULL
);
CREATE UNIQUE INDEX tracking_events_once ON tracking_events(parcel_id, mark);
CREATE INDEX tracking_events_by_shipment ON tracking_events(shipment_id);

-- Under which numbers a parcel went on: redirected, sent back.
CREATE TABLE successions (
    number TEXT PRIMARY KEY,
    parcel_id INTEGER NOT NULL REFERENCES parcels(id) ON DELETE CASCADE,
    previous TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX successions_by_parcel ON successions(parcel_id);

-- What was ordered for parcels that are on their way, written down before the carrier is asked: at most one of a kind
-- is open for a parcel, whoever writes it.
CREATE TABLE actions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parcel_id INTEGER NOT NULL REFERENCES parcels(id) ON DELETE CASCADE,
    shipment_id INTEGER NOT NULL REFERENCES shipments(id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL,
    number TEXT NOT NULL,            -- of the parcel, then
    action TEXT NOT NULL,            -- a word of the catalogue, or "void"
    party TEXT NOT NULL,
    choices TEXT NOT NULL,           -- JSON object: what was chosen for it
    state TEXT NOT NULL CHECK (state IN ('intended', 'unknown', 'ordered', 'refused', 'cancelling', 'cancelled')),
    owner TEXT NOT NULL,
    order_id TEXT NOT NULL DEFAULT '',
    order_number TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',  -- the carrier's, of how it stands
    can_cancel INTEGER NOT NULL DEFAULT 0,
    known_before TEXT NOT NULL DEFAULT '[]', -- JSON array: orders of this kind that the carrier had before
    error TEXT NOT NULL DEFAULT '',  -- JSON object
    login TEXT NOT NULL,
    intended_at INTEGER NOT NULL,
    settled_at INTEGER
);
CREATE UNIQUE INDEX one_open_action ON actions(parcel_id, action)
WHERE state IN ('intended', 'unknown', 'ordered', 'cancelling');
CREATE INDEX actions_open ON actions(account_id) WHERE state IN ('intended', 'unknown', 'cancelling');
CREATE INDEX actions_by_shipment ON actions(shipment_id);

-- What the carrier charges, line by line, as it words it.
CREATE TABLE bill_lines (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shipment_id INTEGER NOT NULL REFERENCES shipments(id) ON DELETE CASCADE,
    action_id INTEGER REFERENCES actions(id) ON DELETE CASCADE, -- NULL: the booking itself
    name TEXT NOT NULL,
    minor INTEGER NOT NULL,          -- in the smallest unit of the currency
    currency TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX bill_lines_by_shipment ON bill_lines(shipment_id);

-- Places of the carriers that were looked up, so that they are found again at once and without a line.
CREATE TABLE places (
    carrier TEXT NOT NULL,
    kind TEXT NOT NULL,
    place_id TEXT NOT NULL,
    within TEXT NOT NULL,            -- the settlement that it lies in
    search TEXT NOT NULL,            -- folded
    place TEXT NOT NULL,             -- JSON object
    read_at INTEGER NOT NULL,
    PRIMARY KEY (carrier, kind, place_id)
);
CREATE INDEX places_within ON places(carrier, within, kind);
-- Which questions were answered in full, and when: what is old is asked anew.
CREATE TABLE place_answers (
    carrier TEXT NOT NULL,
    question TEXT NOT NULL,
    ids TEXT NOT NULL,               -- JSON array of kind/id, in the carrier's order
    read_at INTEGER NOT NULL,
    PRIMARY KEY (carrier, question)
);

-- The lists of a day's end, with what stands on them.
CREATE TABLE manifests (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('intended', 'unknown', 'closed', 'refused')),
    number TEXT NOT NULL DEFAULT '', -- the carrier's, where it keeps a register
    error TEXT NOT NULL DEFAULT '',  -- JSON object
    login TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE TABLE manifest_lines (
    manifest_id INTEGER NOT NULL REFERENCES manifests(id) ON DELETE CASCADE,
    parcel_id INTEGER NOT NULL REFERENCES parcels(id) ON DELETE CASCADE,
    PRIMARY KEY (manifest_id, parcel_id)
);
CREATE INDEX manifest_lines_by_parcel ON manifest_lines(parcel_id);
