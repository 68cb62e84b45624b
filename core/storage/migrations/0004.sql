-- What carriers were asked to fetch, written down before they are asked. Nothing of it can be looked up at a carrier,
-- so what is unknown stays so until a person settles it.
CREATE TABLE pickups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL,
    day TEXT NOT NULL,               -- on which the carrier shall come, where the parcels stand
    earliest INTEGER NOT NULL,
    latest INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('intended', 'unknown', 'ordered', 'refused', 'given-up')),
    key TEXT NOT NULL,               -- a reference of our own
    order_id TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '', -- what the carrier confirms it with
    error TEXT NOT NULL DEFAULT '',  -- JSON object
    owner TEXT NOT NULL,
    login TEXT NOT NULL,
    intended_at INTEGER NOT NULL,
    settled_at INTEGER
);
CREATE INDEX pickups_by_day ON pickups(day);
CREATE TABLE pickup_parcels (
    pickup_id INTEGER NOT NULL REFERENCES pickups(id) ON DELETE CASCADE,
    parcel_id INTEGER NOT NULL REFERENCES parcels(id) ON DELETE CASCADE,
    number TEXT NOT NULL,            -- of the parcel, then
    is_live INTEGER NOT NULL,        -- it is fetched by this one, or perhaps is
    error TEXT NOT NULL DEFAULT '',  -- JSON object: why it is not
    PRIMARY KEY (pickup_id, parcel_id)
);
CREATE UNIQUE INDEX one_live_pickup ON pickup_parcels(parcel_id) WHERE is_live = 1;

-- What an attempt buys: the label of a parcel's way to the recipient, or of its way back.
ALTER TABLE attempts ADD COLUMN way TEXT NOT NULL DEFAULT 'there' CHECK (way IN ('there', 'back'));
DROP INDEX one_live_attempt;
CREATE UNIQUE INDEX one_live_attempt ON attempts(parcel_id, way) WHERE state IN ('intended', 'unknown', 'booked');
-- The last day on which the carrier takes a label; NULL: it names none.
ALTER TABLE documents ADD COLUMN valid_until TEXT;
CREATE UNIQUE INDEX one_return_label_for_a_parcel ON documents(parcel_id, page) WHERE kind = 'return-label';
