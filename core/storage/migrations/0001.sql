-- Times are milliseconds since 1970 in UTC, dates "2026-11-21", states and words those of the command line.
-- A key is given once in the life of a desk, also over restores: so rows of an older and a newer state can be compared.

-- Which desk this is, whatever its file is called: its backups and it are of one lineage.
CREATE TABLE desk (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    lineage TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    backed_up_at INTEGER             -- in a backup only: the moment whose state it holds
);
INSERT INTO desk(id, lineage, created_at)
VALUES(1, lower(hex(randomblob(16))), CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    carrier TEXT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    channel TEXT NOT NULL,
    base_url TEXT NOT NULL,
    token_url TEXT NOT NULL,
    sender TEXT NOT NULL,            -- JSON object
    sender_name TEXT NOT NULL,
    sender_email TEXT NOT NULL,
    picture_url TEXT NOT NULL,
    picture_link TEXT NOT NULL,
    settings TEXT NOT NULL,          -- JSON object
    secret_variables TEXT NOT NULL,  -- JSON object: secret key -> environment variable
    is_practice INTEGER NOT NULL,
    last_success_at INTEGER,
    last_failure TEXT NOT NULL DEFAULT '' -- JSON object, or empty
);

-- Item numbers that this desk has handed out: of the ranges of a licence that begin with first_number, all those before
-- next_number. A number is given once, ever, in however many ranges of its licence it is.
CREATE TABLE number_ranges (
    carrier TEXT NOT NULL,
    licence TEXT NOT NULL,
    first_number INTEGER NOT NULL,
    next_number INTEGER NOT NULL,
    PRIMARY KEY (carrier, licence, first_number)
);

CREATE TABLE shipments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    account_id INTEGER REFERENCES accounts(id),
    state TEXT NOT NULL,
    reference TEXT NOT NULL,
    source TEXT NOT NULL,            -- the import source, empty when typed
    order_fingerprint BLOB NOT NULL, -- over the mapped cells of the order row
    dispatch_date TEXT,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    first_name TEXT NOT NULL,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    extra_name TEXT NOT NULL,
    address_suffix TEXT NOT NULL,
    street TEXT NOT NULL,
    house_number TEXT NOT NULL,
    po_box TEXT NOT NULL,
    floor TEXT NOT NULL,
    mailbox TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    phone TEXT NOT NULL,
    mobile TEXT NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    carrier_ident TEXT NOT NULL,
    label_lines TEXT NOT NULL,       -- one a line
    service TEXT NOT NULL,
    additional TEXT NOT NULL,        -- codes with a space between
    service_values TEXT NOT NULL,    -- JSON object
    messages TEXT NOT NULL,          -- JSON array
    text1 TEXT NOT NULL,
    text2 TEXT NOT NULL,
    sender_name TEXT NOT NULL,
    options TEXT NOT NULL,           -- words with a space between
    problem TEXT NOT NULL,           -- why it was last not booked: JSON object, or empty
    search TEXT NOT NULL,            -- folded words that a search looks through
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX shipments_by_order ON shipments(source, reference) WHERE source <> '';
CREATE INDEX shipments_by_reference ON shipments(reference);
CREATE INDEX shipments_by_state ON shipments(state, id);

CREATE TABLE parcels (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shipment_id INTEGER REFERENCES shipments(id) ON DELETE CASCADE, -- NULL: taken out of it, kept for the ledger
    position INTEGER NOT NULL,
    weight_grams INTEGER NOT NULL,
    content TEXT NOT NULL,
    number TEXT NOT NULL,            -- the carrier's identification number, empty until booked
    UNIQUE (shipment_id, position)
);
CREATE UNIQUE INDEX parcels_by_number ON parcels(number) WHERE number <> '';

-- The label ledger. At most one live attempt for a parcel, whoever writes it: this is what forbids a second label.
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parcel_id INTEGER NOT NULL REFERENCES parcels(id),
    shipment_id INTEGER NOT NULL REFERENCES shipments(id),
    account_id INTEGER NOT NULL REFERENCES accounts(id),
    state TEXT NOT NULL CHECK (state IN ('intended', 'unknown', 'booked', 'refused', 'burnt')),
    channel TEXT NOT NULL,           -- with the two below: where the account booked when the intent was written
    base_url TEXT NOT NULL,
    is_practice INTEGER NOT NULL,
    key TEXT NOT NULL,
    number TEXT NOT NULL,
    request BLOB NOT NULL,
    owner TEXT NOT NULL,
    error TEXT NOT NULL DEFAULT '',  -- JSON object, or empty
    intended_at INTEGER NOT NULL,
    settled_at INTEGER
);
CREATE UNIQUE INDEX one_live_attempt ON attempts(parcel_id) WHERE state IN ('intended', 'unknown', 'booked');
CREATE INDEX open_attempts ON attempts(account_id) WHERE state IN ('intended', 'unknown');
CREATE INDEX attempts_by_shipment ON attempts(shipment_id);
CREATE INDEX attempts_by_parcel ON attempts(parcel_id);

CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shipment_id INTEGER NOT NULL REFERENCES shipments(id),
    parcel_id INTEGER NOT NULL REFERENCES parcels(id),
    kind TEXT NOT NULL,
    page INTEGER NOT NULL DEFAULT 1,
    format TEXT NOT NULL,
    number TEXT NOT NULL,
    layout TEXT NOT NULL,
    is_specimen INTEGER NOT NULL,
    needs_colour INTEGER NOT NULL,
    print_count INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    bytes BLOB NOT NULL
);
CREATE UNIQUE INDEX one_label_for_a_parcel ON documents(parcel_id, page) WHERE kind = 'label';
CREATE INDEX documents_by_shipment ON documents(shipment_id);

CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shipment_id INTEGER NOT NULL REFERENCES shipments(id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    args TEXT NOT NULL               -- JSON array
);
CREATE INDEX events_by_shipment ON events(shipment_id, id);

-- What must leave the desk, written in the transaction that made it necessary. A row is about one thing of a shipment,
-- for one audience, by one rule; rows of a batch leave together.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shipment_id INTEGER NOT NULL REFERENCES shipments(id),
    subject TEXT NOT NULL,               -- a parcel's number; empty: the whole shipment
    event TEXT NOT NULL,
    audience TEXT NOT NULL,
    rule TEXT NOT NULL,                  -- empty: the desk's own settings
    channel TEXT NOT NULL,
    batch TEXT NOT NULL,
    payload TEXT NOT NULL,               -- JSON object
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed')),
    owner TEXT NOT NULL DEFAULT '',      -- the running program that is sending it right now
    tries INTEGER NOT NULL DEFAULT 0,
    next_try_at INTEGER NOT NULL,
    last_error TEXT NOT NULL DEFAULT '', -- JSON object
    created_at INTEGER NOT NULL,
    sent_at INTEGER,
    UNIQUE (shipment_id, subject, event, audience, rule)
);
CREATE INDEX outbox_unsent ON outbox(channel, batch, next_try_at) WHERE state <> 'sent';
CREATE INDEX outbox_claimed ON outbox(owner) WHERE owner <> '';
CREATE INDEX outbox_by_batch ON outbox(channel, batch, id);
CREATE INDEX outbox_by_state ON outbox(state, id);

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
