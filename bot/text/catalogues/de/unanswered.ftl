# Beiträge in Forenkanälen, auf die niemand antwortet.

cmd-unanswered = unbeantwortet
    .description = Beiträge in Forenkanälen finden, auf die niemand geantwortet hat

unanswered-settings-title = Unbeantwortete Beiträge
unanswered-intro = Einmal in der Woche suche ich Beiträge, auf die niemand geantwortet hat, und liste sie mit Links auf. Wer den Beitrag geschrieben hat, wird dort einmal gefragt, ob es sich erledigt hat. Was darin steht, lese ich nicht. Ist alles beantwortet, schreibe ich nichts.
unanswered-on = **Eingeschaltet.** Ich sehe am { $date } wieder nach.
unanswered-off = Ausgeschaltet.
unanswered-on-button = Einschalten
unanswered-off-button = Ausschalten
unanswered-forums = Wähle die Forenkanäle aus
unanswered-channel = Wähle einen Kanal für die Liste aus
unanswered-goes-to = Die Liste kommt nach: { $channel }
unanswered-nowhere = noch nicht ausgewählt
unanswered-here-button = Hierher
unanswered-change-button = Ändern
unanswered-after = { $days ->
        [one] Beiträge, die seit einem Tag ohne Antwort sind
       *[other] Beiträge, die seit { $days } Tagen ohne Antwort sind
    }
unanswered-time-form = Wann sehe ich nach?
unanswered-days-label = Tage ohne Antwort
unanswered-days-hint = { $least } bis { $most }
unanswered-days-range = Bitte gib eine Anzahl von Tagen zwischen { $least } und { $most } an.
unanswered-no-forums = Wähle zuerst mindestens einen Forenkanal aus.
unanswered-no-channel = Wähle zuerst aus, wohin die Liste kommt.

unanswered-title = Wer kann helfen?
unanswered-list-intro = { $days ->
        [one] Auf diese Beiträge hat seit mindestens einem Tag niemand geantwortet.
       *[other] Auf diese Beiträge hat seit mindestens { $days } Tagen niemand geantwortet.
    }
unanswered-more = { $count ->
        [one] und ein älterer Beitrag
       *[other] und { $count } ältere Beiträge
    }
unanswered-unreadable = In { $channels } kann ich nicht mehr nachsehen. Bitte erlaube mir dort „{ permission-view-channel }“ und „{ permission-read-message-history }“, oder wähle mit `/unbeantwortet` andere Kanäle aus.
unanswered-question = { $author }, hier hat noch niemand geantwortet. Hat es sich trotzdem erledigt? Ich frage nur dieses eine Mal; solange es offen ist, bleibt der Beitrag auf der wöchentlichen Liste.
unanswered-solved-button = Erledigt
unanswered-open-button = Noch offen
unanswered-thanks-solved = Erledigt. Schön zu hören!
unanswered-thanks-open = Noch offen: Der Beitrag bleibt auf der wöchentlichen Liste, damit andere ihn sehen.
unanswered-author-only = Das kann nur sagen, wer diesen Beitrag geschrieben hat, oder die Moderation.
unanswered-not-asked = Diese Frage ist zu alt, um sie noch zu beantworten. Wenn du weiter Hilfe brauchst, schreib bitte einen neuen Beitrag.
