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
