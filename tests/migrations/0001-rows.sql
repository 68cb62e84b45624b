-- Rows of a desk as the first schema had them: one of each table, and a shipment in each of three states.
INSERT INTO accounts(id, carrier, name, channel, base_url, token_url, sender, sender_name, sender_email, picture_url,
    picture_link, settings, secret_variables, is_practice)
VALUES(1, 'swisspost', 'Laden', 'api', 'https://example.ch', 'https://example.ch', '{}', 'Laden', 'laden@example.ch', '',
    '', '{}', '{}', 1);
INSERT INTO number_ranges VALUES('swisspost', '60012345', 1, 4);
INSERT INTO shipments(id, version, account_id, state, reference, source, order_fingerprint, dispatch_date, kind, title, first_name, name, company, extra_name, address_suffix,
    street, house_number, po_box, floor, mailbox, postcode, city, country, phone, mobile, email, language, carrier_ident, label_lines, service, additional, service_values, messages,
    text1, text2, sender_name, options, problem, search, created_at, changed_at)
VALUES
    (1, 1, 1, 'draft', 'A-1', 'shop', x'0102', '2026-11-23', 'private', '', 'Anna', 'Müller', '', '', '', 'Gasse', '1', '', '', '', '3011', 'Bern', 'CH', '', '', 'kunde@example.ch', 'de', '', '', 'PRI', 'SI', '{}', '[]', 'Danke', '', '', '', '', 'a-1 anna muller gasse 1 3011 bern kunde@example.ch danke', 1700000000001, 1700000001001),
    (2, 2, 1, 'booked', 'A-2', 'shop', x'0102', '2026-11-23', 'private', '', 'Jürg', 'Meier', '', '', '', 'Allee', '2', '', '', '', '8001', 'Zürich', 'CH', '', '', 'kunde@example.ch', 'de', '', '', 'PRI', 'SI', '{}', '[]', 'Danke', '', '', '', '', 'a-2 jurg meier allee 2 8001 zurich kunde@example.ch danke 996001234500000002', 1700000000002, 1700000001002),
    (3, 3, 1, 'unknown', 'A-3', 'shop', x'0102', '2026-11-23', 'private', '', 'Eva', 'Keller', '', '', '', 'Weg', '3', '', '', '', '4051', 'Basel', 'CH', '', '', 'kunde@example.ch', 'de', '', '', 'PRI', 'SI', '{}', '[]', 'Danke', '', '', '', '', 'a-3 eva keller weg 3 4051 basel kunde@example.ch danke', 1700000000003, 1700000001003);
INSERT INTO parcels VALUES(1, 1, 1, 1200, '', ''), (2, 2, 1, 800, 'Bücher', '996001234500000002'), (3, 3, 1, 500, '', '');
INSERT INTO attempts(id, parcel_id, shipment_id, account_id, state, channel, base_url, is_practice, key, number, request,
    owner, intended_at, settled_at)
VALUES(1, 2, 2, 1, 'booked', 'api', 'https://example.ch', 1, 'k2', '996001234500000002', x'7b7d', 'desk', 1, 2),
    (2, 3, 3, 1, 'unknown', 'api', 'https://example.ch', 1, 'k3', '996001234500000003', x'7b7d', 'desk', 1, NULL);
INSERT INTO documents(id, shipment_id, parcel_id, kind, format, number, layout, is_specimen, needs_colour, created_at,
    bytes)
VALUES(1, 2, 2, 'label', 'PDF', '996001234500000002', 'A6', 0, 0, 2, x'25504446');
INSERT INTO events(id, shipment_id, at, kind, actor, args) VALUES(1, 2, 2, 'booked', 'clerk', '[]');
INSERT INTO outbox(id, shipment_id, subject, event, audience, rule, channel, batch, payload, next_try_at, created_at)
VALUES(1, 2, '996001234500000002', 'booked', 'desk', '', 'receipts', '2026-11-23', '{}', 3, 2);
INSERT INTO settings VALUES('window.language', 'de');
