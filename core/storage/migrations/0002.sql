-- Search as you type: the trigrams of shipments.search. Only rows with keys up to the watermark are in it; the others
-- follow in chunks, so that an import waits for none of it. A row that changed since it was put in is noted until it is
-- put in anew: until then it is looked at itself, like those above the watermark.
CREATE VIRTUAL TABLE shipment_trigrams USING fts5(search, content='shipments', content_rowid='id', tokenize='trigram',
                                                  detail=none, columnsize=0);
CREATE TABLE search_progress (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    indexed_up_to INTEGER NOT NULL
);
INSERT INTO search_progress(id, indexed_up_to) VALUES(1, 0);
CREATE TABLE search_changes (
    shipment_id INTEGER PRIMARY KEY,
    indexed TEXT                     -- the text that the index has of it, NULL: none
);
CREATE TRIGGER shipments_searched_otherwise AFTER UPDATE OF search ON shipments
WHEN old.search <> new.search AND old.id <= (SELECT indexed_up_to FROM search_progress)
BEGIN
    INSERT INTO search_changes(shipment_id, indexed) VALUES(old.id, old.search) ON CONFLICT(shipment_id) DO NOTHING;
END;
CREATE TRIGGER shipments_searched_no_more AFTER DELETE ON shipments
WHEN old.id <= (SELECT indexed_up_to FROM search_progress)
BEGIN
    INSERT INTO search_changes(shipment_id, indexed) VALUES(old.id, old.search) ON CONFLICT(shipment_id) DO NOTHING;
END;
-- Which shipments have a label that was never printed; printing takes a row out of it.
CREATE INDEX labels_unprinted ON documents(shipment_id) WHERE kind = 'label' AND print_count = 0;

-- Drafts that wait: not booked before their day.
CREATE TABLE holds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shipment_id INTEGER NOT NULL UNIQUE REFERENCES shipments(id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    until TEXT                       -- the day on which it wakes; NULL: when it is released
);

-- What was sent a second time: the lost shipment, and the one that replaces it.
CREATE TABLE reships (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    lost_id INTEGER NOT NULL REFERENCES shipments(id) ON DELETE CASCADE,
    replacement_id INTEGER NOT NULL UNIQUE REFERENCES shipments(id) ON DELETE CASCADE
);
CREATE INDEX reships_by_lost ON reships(lost_id);

-- What people changed, so that they can take it back. The step of a person with the highest turn is the next one:
-- of those that are done to be undone, of those that are undone to be done again.
CREATE TABLE steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    login TEXT NOT NULL,
    code TEXT NOT NULL,
    args TEXT NOT NULL,              -- JSON array; nothing that belongs to a person
    sitting TEXT NOT NULL,           -- edits of one sitting are one step; empty: nothing joins it
    state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
    turn INTEGER NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX steps_by_turn ON steps(login, state, turn);

-- Of each shipment of a step what differs between before and after, and a mark of the whole content on either side:
-- a step goes back only where nobody has changed anything since.
CREATE TABLE step_items (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL REFERENCES steps(id) ON DELETE CASCADE,
    shipment_id INTEGER NOT NULL REFERENCES shipments(id) ON DELETE CASCADE,
    before TEXT NOT NULL,            -- JSON object
    after TEXT NOT NULL,             -- JSON object
    mark_before BLOB NOT NULL,
    mark_after BLOB NOT NULL,
    UNIQUE (step_id, shipment_id)
);
CREATE INDEX step_items_by_shipment ON step_items(shipment_id);

-- Presets and packages. Which of them a shipment was made with is only a hint for weights: nothing hangs on these rows.
CREATE TABLE packages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    length_mm INTEGER NOT NULL,
    width_mm INTEGER NOT NULL,
    height_mm INTEGER NOT NULL,
    tare_grams INTEGER NOT NULL,
    weight_grams INTEGER NOT NULL,   -- usual gross weight; 0: none
    used_at INTEGER
);
CREATE TABLE presets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,       -- what a card says: upper case letters, digits, "-"
    hot_key INTEGER NOT NULL,        -- 1 to 9; 0: none
    position INTEGER NOT NULL,
    account_id INTEGER REFERENCES accounts(id) ON DELETE SET NULL,
    choices TEXT NOT NULL            -- JSON object: only what the preset says
);
CREATE UNIQUE INDEX presets_by_hot_key ON presets(hot_key) WHERE hot_key > 0;
CREATE INDEX presets_by_account ON presets(account_id);
CREATE TABLE packed_parcels (
    parcel_id INTEGER PRIMARY KEY,
    package_id INTEGER NOT NULL
);
CREATE INDEX packed_parcels_by_package ON packed_parcels(package_id, parcel_id);
CREATE TABLE preset_shipments (
    shipment_id INTEGER PRIMARY KEY,
    preset_id INTEGER NOT NULL
);
CREATE INDEX preset_shipments_by_preset ON preset_shipments(preset_id, shipment_id);

-- The address book. The keys are folded: two entries with one of them in common are perhaps one address.
CREATE TABLE addresses (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    code TEXT NOT NULL,              -- the short code, folded; empty: none
    note TEXT NOT NULL,
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
    place_key TEXT NOT NULL,         -- name, postcode, street and house number
    phone_key TEXT NOT NULL,         -- digits of the mobile or the telephone
    email_key TEXT NOT NULL,
    used_at INTEGER,
    use_count INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX addresses_by_code ON addresses(code) WHERE code <> '';
CREATE INDEX addresses_by_place ON addresses(place_key);
CREATE INDEX addresses_by_phone ON addresses(phone_key) WHERE phone_key <> '';
CREATE INDEX addresses_by_email ON addresses(email_key) WHERE email_key <> '';
CREATE INDEX addresses_by_postcode ON addresses(postcode, city);
CREATE INDEX addresses_by_change ON addresses(changed_at);
CREATE INDEX shipments_by_postcode ON shipments(postcode);

-- What was typed in a shipment and could not be stored, by person: kept until it is settled.
CREATE TABLE unsaved_contents (
    shipment_id INTEGER NOT NULL REFERENCES shipments(id) ON DELETE CASCADE,
    login TEXT NOT NULL,
    content TEXT NOT NULL,           -- JSON object
    at INTEGER NOT NULL,
    PRIMARY KEY (shipment_id, login)
);

-- Folders whose order files are taken in by themselves.
CREATE TABLE watched_folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    language TEXT NOT NULL,          -- of the answers; empty: the program's
    is_on INTEGER NOT NULL,
    books INTEGER NOT NULL           -- what is ready is booked and its labels written
);
-- The files that were taken in. What the answer needs is kept until it lies there, so that a program that dies can go
-- on; the digest stays, so that no file is taken in twice.
CREATE TABLE watched_files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder TEXT NOT NULL,
    name TEXT NOT NULL,              -- as it lay in "in"
    working TEXT NOT NULL,           -- what it is called while it is worked on
    digest BLOB NOT NULL,            -- SHA-256 of the content
    outcome TEXT NOT NULL CHECK (outcome IN ('imported', 'refused', 'double')),
    source TEXT NOT NULL,
    target TEXT NOT NULL,            -- its name in "done" or "failed"; empty: not chosen yet
    is_finished INTEGER NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    booked INTEGER NOT NULL,
    detail TEXT NOT NULL,            -- JSON object; empty once it is finished
    taken_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX watched_files_once ON watched_files(digest) WHERE outcome = 'imported';
CREATE INDEX watched_files_by_folder ON watched_files(folder, is_finished, id);

-- Labels with a print queue, until it or the clerk says what became of them; of the printed ones only the last job
-- stays, to be printed again.
CREATE TABLE print_jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    queue TEXT NOT NULL,
    title TEXT NOT NULL,             -- by which it is found in the queue
    number INTEGER NOT NULL DEFAULT 0, -- the queue's; 0: not known
    is_raw INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('handing', 'sought', 'waiting', 'doubted', 'printed')),
    owner TEXT NOT NULL,             -- the running program that hands it over
    reasons TEXT NOT NULL DEFAULT '', -- what keeps the printer from printing, as it last said
    sheet TEXT NOT NULL DEFAULT '',  -- the setting that counts the fields of its sheet of four
    sheet_before INTEGER NOT NULL DEFAULT 1,
    sheet_after INTEGER NOT NULL DEFAULT 1,
    at INTEGER NOT NULL
);
CREATE INDEX print_jobs_open ON print_jobs(id) WHERE state <> 'printed';
CREATE TABLE print_job_labels (
    job_id INTEGER NOT NULL REFERENCES print_jobs(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    copy INTEGER NOT NULL,           -- what the paper says; 0: the original
    login TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (job_id, position)
);
CREATE INDEX print_job_labels_by_document ON print_job_labels(document_id);

-- What the carrier took along, as the desk notes it, and when the carrier first told of it afterwards; and what is
-- booked and still stands here, with the day on which it shall go. What was booked before there was this list is in
-- neither.
CREATE TABLE handovers (
    shipment_id INTEGER PRIMARY KEY REFERENCES shipments(id) ON DELETE CASCADE,
    account_id INTEGER,
    at INTEGER NOT NULL,
    login TEXT NOT NULL,
    heard_at INTEGER
);
CREATE INDEX handovers_unheard ON handovers(account_id, at) WHERE heard_at IS NULL;
CREATE INDEX handovers_heard ON handovers(account_id, at) WHERE heard_at IS NOT NULL;
CREATE TRIGGER carrier_heard_of AFTER INSERT ON events WHEN new.actor = 'carrier'
BEGIN
    UPDATE handovers SET heard_at = new.at WHERE shipment_id = new.shipment_id AND heard_at IS NULL;
END;
CREATE TABLE unhanded (
    shipment_id INTEGER PRIMARY KEY REFERENCES shipments(id) ON DELETE CASCADE,
    due TEXT NOT NULL
);
CREATE INDEX unhanded_by_day ON unhanded(due, shipment_id);
-- What a desk's day begins with.
CREATE INDEX shipments_refused ON shipments(state, id) WHERE state = 'draft' AND problem <> '';
CREATE INDEX drafts_by_dispatch ON shipments(dispatch_date) WHERE state = 'draft' AND dispatch_date IS NOT NULL;
CREATE INDEX holds_by_day ON holds(until, shipment_id) WHERE until IS NOT NULL;
CREATE INDEX events_perhaps_printed ON events(shipment_id) WHERE kind = 'perhaps-printed';

-- What an order wants in its parcels, and how many of it were counted into them.
CREATE TABLE items (
    shipment_id INTEGER NOT NULL REFERENCES shipments(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,       -- from 1
    code TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    name TEXT NOT NULL,
    picked INTEGER NOT NULL,
    PRIMARY KEY (shipment_id, position)
);

-- Of each preset, package or entry of the address book that a step changed, the whole row on either side.
CREATE TABLE step_rows (
    step_id INTEGER NOT NULL REFERENCES steps(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT NOT NULL,            -- JSON object; empty where there was no row
    after TEXT NOT NULL,             -- JSON object; empty where there is none
    PRIMARY KEY (step_id, kind, row_id)
);
