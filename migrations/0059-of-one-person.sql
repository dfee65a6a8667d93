-- Whoever leaves is looked for in every table, and each erasure takes one person out of it: without reading it all.
CREATE INDEX consents_of_person ON consents (user_id, server_id);
CREATE INDEX introductions_of_person ON introductions (user_id, server_id);
CREATE INDEX hellos_to ON hellos (to_user_id, server_id);
CREATE INDEX cooperation_requests_of_person ON cooperation_requests (author_user_id, server_id);
CREATE INDEX cooperation_suggestions_of_author ON cooperation_suggestions (author_user_id, server_id);
CREATE INDEX cooperation_suggestions_of_member ON cooperation_suggestions (member_user_id, server_id);
CREATE INDEX cooperation_meetings_of_author ON cooperation_meetings (author_user_id, server_id);
CREATE INDEX pair_seats_of_person ON pair_seats (user_id, server_id);

-- The deliveries that may name somebody besides their receiver; the condition stands in bot/delivery/personal.py, too.
CREATE INDEX deliveries_naming ON deliveries (server_id)
    WHERE (payload LIKE '%user_id"%' OR intent_key LIKE '%:%' OR intent_key LIKE '%/%');
