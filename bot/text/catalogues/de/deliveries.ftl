# Was nicht zugestellt werden konnte.

cmd-deliveries = zustellungen
    .description = Was ich nicht zustellen konnte, warum, und was sich tun lässt

deliveries-title = Nicht zugestellt
deliveries-none = Alles ist angekommen.
deliveries-no-more = Sonst steht hier nichts mehr an.
deliveries-intro = Behebe, was im Weg steht, und lass es mich dann noch einmal versuchen.
deliveries-more = und { $count } weitere
deliveries-posts-title = { $count ->
        [one] Ein Beitrag ist nicht so, wie er sein sollte
       *[other] { $count } Beiträge sind nicht so, wie sie sein sollten
    }
delivery-retry-button = Noch einmal versuchen
delivery-dismiss-button = Auf sich beruhen lassen
delivery-retry-posts-button = Bei allen noch einmal versuchen
delivery-retried = Ich versuche es jetzt noch einmal.
delivery-dismissed = Bleibt, wie es ist.
delivery-gone = Das hat sich schon erledigt: Es wurde noch einmal versucht oder auf sich beruhen lassen.
delivery-over = Dafür ist es zu spät, oder es gilt nicht mehr; deshalb würde ich es nicht mehr senden. „{ delivery-dismiss-button }“ nimmt es von der Liste.
delivery-to-member = als Direktnachricht

delivery-other = Eine Nachricht
delivery-members-still-true = Die jährliche Frage zu einem Steckbrief
delivery-members-hello = Ein Gruß
delivery-members-welcome = Eine Begrüßung
delivery-members-introduction = Ein Steckbrief
delivery-members-changed-while-hidden = Ein Hinweis an die Moderation
delivery-moderation-report = Eine Meldung
delivery-moderation-decision = Eine Entscheidung der Moderation
delivery-privacy-receipt = Der Beleg einer Löschung
delivery-forums-card = Der Aushang eines Forums
delivery-forums-reminder = Die Erinnerung an ein Forum
delivery-forums-changed = Die Änderung eines Forums
delivery-forums-cancelled = Die Absage eines Forums
delivery-forums-offer = Das Angebot eines Platzes
delivery-forums-seated = Die Zusage eines Platzes
delivery-forums-feedback = Die Frage, wie ein Forum war
delivery-forums-task = Die Erinnerung an eine Aufgabe
delivery-forums-invite = Die Einladung zu einem Forum
delivery-forums-interest = Die Frage an Interessierte
delivery-coaching-commitment = Die Erinnerung an ein Vorhaben
delivery-cooperation-request = Ein Eintrag am Schwarzen Brett
delivery-cooperation-report = Eine Meldung
delivery-cooperation-decision = Eine Entscheidung der Moderation
delivery-cooperation-changed-while-hidden = Ein Hinweis an die Moderation
delivery-cooperation-fits = Der Hinweis auf einen passenden Eintrag
delivery-cooperation-interest = Der Hinweis, dass jemand Interesse hat
delivery-cooperation-someone = Der Hinweis, dass jemand Neues passt
delivery-cooperation-first = Die erste Nachricht in einem Thread zu zweit
delivery-cooperation-contact = Der Kontakt, nachdem beide Ja gesagt haben
delivery-cooperation-expiring = Die Frage, ob ein Eintrag noch stimmt
delivery-cooperation-outcome = Die Frage, was aus einem Eintrag geworden ist
delivery-pairs-paired = Die Nachricht, wen eine Runde zusammenbringt
delivery-pairs-nobody = Die Nachricht, dass eine Runde niemanden gefunden hat
delivery-pairs-met = Die Frage, ob zwei sich getroffen haben
delivery-announcements-post = Eine Ankündigung
delivery-announcements-digest = Der Wochenüberblick
delivery-unanswered-list = Die Liste unbeantworteter Beiträge
delivery-unanswered-ask = Die Frage, ob ein Beitrag erledigt ist

reason-dm-closed = Diese Person nimmt keine Direktnachrichten von mir an. Ein neuer Versuch hilft nur, wenn sie sie zulässt.
reason-channel-missing = Der Kanal oder Thread wurde gelöscht, oder ich kann ihn nicht mehr sehen. Wähle dort, wo er eingestellt ist, einen anderen aus.
reason-forbidden = Mir fehlt dort eine Berechtigung. `/einstellungen prüfen` sagt, welche; sonst sieh in den Einstellungen des Kanals nach „{ permission-view-channel }“ und „{ permission-send-messages }“.
reason-no-history = Ich darf dort den Verlauf nicht lesen und kann deshalb nicht sicherstellen, dass nichts doppelt kommt. Bitte erlaube „{ permission-read-message-history }“.
reason-discord-down = Discord war zu lange nicht zu erreichen. Ein neuer Versuch hilft höchstwahrscheinlich.
reason-ours = Das ist ein Fehler auf meiner Seite. Bitte sag es denen, die mich betreiben; Näheres steht im Protokoll.
reason-refused = Discord hat es abgelehnt (`{ $code }`). Wenn ein neuer Versuch nicht hilft, sag es bitte denen, die mich betreiben.

act-retry-delivery = Zustellung noch einmal versucht
act-dismiss-delivery = Zustellung auf sich beruhen lassen
