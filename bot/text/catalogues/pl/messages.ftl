# Wishes about direct messages.

cmd-messages = wiadomości
    .description = Jakie wiadomości prywatne Ci wysyłam, kiedy i ile dziennie

message-stop-button = Wyłącz takie wiadomości
message-stopped = Wyłączone: „{ $topic }” z serwera { $server }. Takich wiadomości prywatnych już nie dostaniesz.
message-resume-button = Cofnij
message-resumed = Włączone: „{ $topic }” z serwera { $server }. Takie wiadomości prywatne znów będą przychodzić.

message-topic-reminders = Przypomnienia o forach, na które się wybierasz
message-topic-changes = Zmiany w forach, na które się wybierasz, i zwolnione miejsca
message-topic-invitations = Pytania, czy będziesz na forum
message-topic-feedback = Pytania, jak było na forum
message-topic-tasks = Przypomnienia o Twoich zadaniach
message-topic-hellos = Przywitania od innych osób
message-topic-yearly = Coroczne pytanie o Twoją wizytówkę
message-topic-matches = Osoby, z którymi możesz współpracować
message-topic-coaching = Przypomnienia o Twoich postanowieniach

message-open-button = Moje wiadomości
messages-title = Wiadomości z serwera { $server }
messages-intro = Co i kiedy wysyłam Ci w wiadomościach prywatnych. Zmiany działają od razu i obejmują też to, co już zaplanowane.
messages-saved = Zapisano.
messages-changed = Ta lista w międzyczasie się zmieniła, więc nic nie zostało zapisane. Otwórz ponownie `/wiadomości`, żeby zobaczyć, jak jest teraz.
messages-quiet = Godziny ciszy
messages-quiet-none = Nie masz ustawionych godzin ciszy: wiadomości przychodzą o swojej porze.
messages-quiet-hours = Od { $start } do { $until } (czas: { $zone })
messages-quiet-means = To, co może poczekać, przyjdzie po zakończeniu godzin ciszy. To, co byłoby wtedy spóźnione, na przykład przypomnienie godzinę przed forum, przyjdzie mimo to.
messages-quiet-button = Ustaw godziny ciszy
messages-loud-button = Bez godzin ciszy
messages-daily = Jedna wiadomość dziennie
messages-daily-on = Włączone: pierwsza wiadomość dnia przychodzi osobno, pozostałe razem następnego ranka. Co pilne, przychodzi od razu.
messages-daily-off = Wyłączone: każda wiadomość przychodzi osobno.
messages-daily-on-button = Jedna wiadomość dziennie
messages-daily-off-button = Znów każda osobno
messages-topics = Jakie wiadomości mogą przychodzić
messages-topics-placeholder = Wybierz, jakie wiadomości mogą przychodzić
messages-planned = Najbliższe zaplanowane wiadomości
messages-planned-none = Na razie nic.
messages-in-digest = w zbiorczej wiadomości
messages-elsewhere = Jak przypominam o forach: `/przypomnienia`. Na co się zgadzasz: `/prywatność`.
messages-quiet-form-title = Godziny ciszy
messages-quiet-from-form-label = Od
messages-quiet-until-form-label = Do
messages-zone-form-label = Twoja strefa czasowa
messages-zone-other-form-label = Inna strefa czasowa
messages-zone-other-form-hint = Tylko jeśli Twojej nie ma na liście, np. Europe/Lisbon
message-quiet-same = Gdyby godziny ciszy zaczynały się i kończyły o tej samej porze, trwałyby całą dobę albo nie byłoby ich wcale. Wybierz dwie różne godziny.
message-time-bad = Nie potrafię odczytać godziny „{ $typed }”. Napisz ją tak: 22:00 albo 7:30.
message-zone-unknown = Nie znam strefy czasowej „{ $typed }”. Napisz ją tak: Europe/Lisbon, czyli kontynent i najbliższe duże miasto, po angielsku.
digest-mine-title = { $count ->
        [one] Jedna wiadomość z serwera { $server }
        [few] { $count } wiadomości z serwera { $server }
        [many] { $count } wiadomości z serwera { $server }
       *[other] { $count } wiadomości z serwera { $server }
    }
digest-mine-no-room = Nie wszystkie przyciski się tu mieszczą. Pozostałe znajdziesz na serwerze: `/forum moje`, `/wizytówka`.
