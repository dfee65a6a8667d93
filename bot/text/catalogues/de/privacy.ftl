# Privacy: consent, export, erasure.

cmd-privacy = datenschutz
    .description = Was über dich gespeichert ist und warum; deine Einwilligungen, deine Daten, ihre Löschung

privacy-title = Deine Daten
privacy-intro = Du entscheidest, was ich über dich aufbewahre. Nichts davon wird verkauft oder weitergegeben, und du kannst es dir jederzeit anders überlegen.
privacy-direct = Deine Einwilligungen gelten jeweils für einen Server: Mit `/datenschutz` kannst du sie dort ansehen oder ändern. Von hier aus kannst du alle deine Daten mitnehmen oder auf allen Servern löschen lassen.
privacy-details-button = Was gespeichert ist
privacy-export-button = Meine Daten mitnehmen
privacy-erase-button = Meine Daten löschen
privacy-responsible = Verantwortlich: { $operator }. Fragen: { $contact }
privacy-responsible-unknown = Verantwortlich: wer diesen Server betreibt. Frag die Moderation.
privacy-erased = Deine Daten wurden am { $date } gelöscht. Beleg: **{ $receipt }**
privacy-nothing-stored = Hier ist nichts über dich gespeichert, es gibt also nichts zu löschen.

consent-directory = Verzeichnis
consent-directory-text = andere auf diesem Server sehen meinen Steckbrief und finden mich
consent-matching = Passende Vorschläge
consent-matching-text = ich werde Mitgliedern vorgeschlagen, die suchen oder anbieten, was zu mir passt; Grundlage sind die Teile meines Steckbriefs, die alle sehen oder die ich dafür angebe. Möchte mich jemand von ihnen kennenlernen, erfahre ich das per Direktnachricht, höchstens dreimal in der Woche
consent-reminders = Direktnachrichten
consent-reminders-text = der Bot darf mich erinnern und einmal im Jahr fragen, ob mein Steckbrief noch stimmt
consent-given = Erlaubt am { $date }, Textfassung { $version }
consent-revoked = Nicht erlaubt seit dem { $date }
consent-give-button = Erlauben
consent-revoke-button = Widerrufen

direct-test-reminders = Von jetzt an darf ich dir hier schreiben. Beenden kannst du das jederzeit mit `/datenschutz` auf dem Server.
direct-test-receipt = Hier kommt der Beleg an, sobald deine Daten gelöscht sind.
direct-no-receipt = Du hast die Löschung abgebrochen: Nichts wird gelöscht, und es kommt auch kein Beleg.
reminders-closed = Ich konnte dir keine Direktnachricht schicken, deshalb wurde nichts geändert. Bitte erlaube in den Privatsphäre-Einstellungen dieses Servers Direktnachrichten von Servermitgliedern und versuch es dann noch einmal.

privacy-details-title = Was gespeichert wird, warum und wie lange
privacy-stored-introduction = **Dein Steckbrief**: was du geschrieben hast, wer welchen Teil sehen darf, wann du ihn bestätigt hast. Er bleibt, bis du ihn löschst, damit andere dich finden.
privacy-stored-draft = **Deine Entwürfe**: was du für deinen Steckbrief oder ein Forum geschrieben, aber nicht veröffentlicht hast. Nur du siehst sie; { $days } Tage nach deiner letzten Änderung werden sie gelöscht.
privacy-stored-greetings = **Grüße**: was du wem wann geschrieben hast, damit niemand überschüttet wird und zwei Menschen ihren Thread wiederfinden.
privacy-stored-forums = **Foren**: was du geantwortet hast und wie viele Gäste du mitbringst, wie du erinnert wirst, ob du da warst, wie du es fandest, und welche Aufgaben du übernommen hast. Was du angesetzt oder für das Orga-Team festgehalten hast, bleibt beim Forum, ohne deinen Namen.
privacy-stored-coaching = **Coaching**: deine Antworten, Pläne und Vorhaben, wann du geantwortet hast und was du mit welchem Coach teilst. Die Moderation sieht nichts davon. Ein unfertiger Dialog wird ein Jahr nach deiner letzten Antwort gelöscht; alles andere bleibt, bis du es löschst. Als Coach: deine Sprachen und Themen; Tabellen, die du hochgeladen hast, bleiben ohne deinen Namen.
privacy-stored-consents = **Einwilligungen**: was du wann und zu welchem Text erlaubt oder widerrufen hast – der Nachweis, den das Gesetz verlangt.
privacy-stored-messages = **Nachrichten an dich**: welche Erinnerung oder Mitteilung wann verschickt wurde, nach 30 Tagen gelöscht; und wie du sie haben möchtest.
privacy-stored-announcements = **Ankündigungen**: was du in der Moderation entworfen oder angekündigt hast. Entwürfe verschwinden, wenn du deine Daten löschst; Angekündigtes bleibt ohne deinen Namen.
privacy-stored-reports = **Meldungen**: was du der Moderation gemeldet hast und warum.
privacy-stored-moderation = **Protokoll der Moderation**: wer aus der Moderation was getan hat und warum, auch zu deinem Steckbrief. Wird { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } lang getrennt aufbewahrt und nicht mit dem Rest gelöscht, damit beide Seiten belegen können, was geschehen ist.
privacy-stored-left = **Wenn du diesen Server verlässt**, wirst du sofort nicht mehr angezeigt, und deine Daten werden nach { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } gelöscht. Kommst du vorher zurück, ist alles wie zuvor, nur auf die nächsten Foren musst du neu antworten.
privacy-stored-backups = **Sicherungskopien** werden nach { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } gelöscht. Wird eine davon gebraucht, werden alle, die seitdem gelöscht wurden, auch daraus wieder gelöscht.
privacy-stored-discord = **Nachrichten auf Discord**, zum Beispiel in Threads, speichert Discord. Lösche sie dort selbst.
privacy-not-stored = **Nicht gespeichert**: was in Kanälen oder direkt an mich geschrieben wird, wer online ist, was du anklickst, deine E-Mail-Adresse.
privacy-rights = Du hast das Recht auf Auskunft über deine Daten, auf Berichtigung, Löschung und Einschränkung der Verarbeitung, auf Datenübertragbarkeit und auf Widerspruch, du kannst eine Einwilligung jederzeit zurücknehmen und dich bei einer Datenschutz-Aufsichtsbehörde beschweren, zum Beispiel an deinem Wohnort (DSGVO, Artikel 7, 15 bis 22 und 77).

privacy-exported = Hier ist alles, was ich auf allen Servern über dich gespeichert habe, in einer Datei, die du und andere Programme lesen können.
privacy-export-times = Alle Zeiten sind Weltzeit (UTC): Jahr-Monat-Tag und Uhrzeit. Wo null steht, gibt es nichts. Lange Nummern sind die, mit denen Discord Server, Kanäle und Threads bezeichnet.

erasure-title = Deine Daten löschen?
erasure-means =
    Dein Steckbrief wird sofort zurückgezogen, und deine Antworten auf die nächsten Foren werden zurückgenommen: Deine Plätze gehen an andere. In einem Tag wird alles, was hier über dich gespeichert ist, endgültig gelöscht: Steckbrief, Entwürfe, Grüße, Einwilligungen, geplante Nachrichten. Bis dahin kannst du es dir noch anders überlegen; nur auf die Foren musst du dann neu antworten.
    Nur das Protokoll der Moderation bleibt { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } lang erhalten. Als Nachweis der Löschung bekommst du einen Beleg.
erasure-everywhere = Hier, außerhalb eines Servers, heißt das: auf jedem Server, auf dem etwas über dich gespeichert ist.
erasure-dm-button = Löschen, Beleg per Nachricht
erasure-quiet-button = Löschen, ohne Nachricht
erasure-started =
    ⏳ Deine Daten werden am { $date } gelöscht. Dein Steckbrief ist schon zurückgezogen.
    Hast du es dir anders überlegt? Hier oder mit `/datenschutz` kannst du die Löschung abbrechen.
    -# Nummer: { $number }
erasure-running = Deine Daten werden { $date } gelöscht.
erasure-call-off-button = Löschung abbrechen
erasure-called-off = Abgebrochen: Nichts wird gelöscht, und was veröffentlicht war, ist wieder da. Nur deine Antworten auf die nächsten Foren sind weg, denn deine Plätze waren sofort für andere frei. Möchtest du kommen, antworte mit `/forum liste` noch einmal.
erasure-none = Es gibt keine Löschung, die du abbrechen könntest: Sie ist schon abgebrochen oder schon erledigt. Sieh mit `/datenschutz` nach.
erasure-receipt = Deine Daten wurden am { $date } gelöscht. Beleg: **{ $receipt }**
