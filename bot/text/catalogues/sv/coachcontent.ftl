# Dialoger så som coacher skriver dem: ladda upp, kontrollera, prova, publicera, versioner, siffror.

## Kommandon

cmd-coaching-content = coachning-innehåll
    .description = För coacher: skriv coachningsdialogerna i ett kalkylblad
cmd-coaching-content-upload = ladda-upp
    .description = Ladda upp ett kalkylblad: jag kontrollerar det och sparar det som utkast
cmd-coaching-content-file = fil
    .description = Din dialog som XLSForm-kalkylblad (.xlsx)
cmd-coaching-content-dialogues = dialoger
    .description = Alla dialoger: ladda ner, prova, publicera, tidigare versioner, siffror

## Listan

content-title = Coachningsdialoger
content-intro = Ladda ner en, ändra den i ditt kalkylprogram och ladda upp den igen med `/coachning-innehåll ladda-upp`.
content-none = Det finns ingen dialog än.
content-choose-placeholder = Öppna en dialog
content-state-archived = arkiverad, erbjuds inte längre
content-state-unpublished = inte publicerad än
content-state-offered = medlemmar får { $version }
content-drafts = { $count ->
        [one] ett utkast
       *[other] { $count } utkast
    }

## En dialog och dess versioner

content-version = version { $number }
content-shipped = { $number ->
        [one] originalet
       *[other] originalet, utgåva { $number }
    }
content-kind-offered = den som medlemmar får
content-kind-draft = utkast
content-kind-earlier = tidigare version
content-versions-more = { $count ->
        [one] … och en äldre version
       *[other] … och { $count } äldre versioner
    }
content-pick-placeholder = Titta på en version
content-origin = Uppladdad av { $author }, { $uploaded }.
content-origin-published = Först publicerad { $published }.
content-draft-hint = Ett utkast syns bara för coacher och moderatorer. Prova det först: det du svarar då sparas inte och räknas inte.
content-tryout = Provkörning: inget av det sparas eller räknas
content-tryout-back-button = Tillbaka till versionen
content-file-button = Ladda ner
content-figures-button = Siffror
content-archive-button = Arkivera
content-restore-button = Erbjud den igen
content-all-button = Alla dialoger
content-try-button = Prova
content-publish-button = Publicera …
content-back-button = Erbjud den här versionen igen
content-check-button = Kontrollera igen
content-discard-button = Släng utkastet
content-shelf-button = Alla versioner
content-file-here = **{ $title }**, { $version }. Ändra den och ladda upp den igen med `/coachning-innehåll ladda-upp`; den är ett utkast tills du publicerar den.

## Ladda upp

content-uploaded = Det här är ditt utkast nu. Det ersätter ditt tidigare, om du hade något.
content-known = Precis den här filen finns redan här, så inget har ändrats.
content-refused-title = Den här filen kan jag inte använda än
content-refused = Rätta det som är märkt med ⛔ i { $file } och ladda upp den igen. Här har inget ändrats.
content-no-problems = Kontrollen hittade inget att rätta.
content-errors-count = { $count ->
        [one] Ett fel som måste rättas:
       *[other] { $count } fel som måste rättas:
    }
content-warnings-count = { $count ->
        [one] En varning. Du kan publicera, men titta på den:
       *[other] { $count } varningar. Du kan publicera, men titta på dem:
    }
content-problems-more = { $count ->
        [one] Ett till; alla står i den bifogade listan:
       *[other] { $count } till; alla står i den bifogade listan:
    }
content-row = rad { $row }
content-column = kolumn { $column }
content-severity-error = fel
content-severity-warning = varning
content-table-severity = Typ
content-table-sheet = Blad
content-table-row = Rad
content-table-column = Kolumn
content-table-problem = Vad som är fel och vad du gör åt det
coaching-check-heavy = Filen tar mer än { $seconds } sekunder att läsa, eller för mycket minne. Kopiera det som hör till dialogen till en ny, tom fil; är det fortfarande för mycket, gör två dialoger av den.

## Publicera

content-publishing-form-title = Publicera den här versionen
content-note-form-label = Vad har ändrats?
content-note-form-hint = Coacher ser det i listan över versioner, medlemmar när de erbjuds att gå över.
content-published-now = Publicerad: från och med nu får medlemmar den här versionen. Den som är mitt i en annan kan göra klart den.
content-not-published = Inte publicerad: enligt dagens kontroll har filen fel. Rätta dem och ladda upp den igen.
content-overtaken = Inte publicerad än: under tiden har { $author } publicerat { $version } (”{ $note }”). Titta på den versionen först. Ska den här ändå ta dess plats, publicera en gång till; din anteckning är kvar.
content-overtaken-archived = Inte publicerad än: under tiden har någon arkiverat dialogen. Ska den ändå erbjudas, publicera en gång till; din anteckning är kvar.
content-somebody = någon
content-archived = Dialogen är arkiverad och erbjuds inte längre; den som är mitt i den kan göra klart.
content-restored = Dialogen erbjuds medlemmar igen.
content-discard-sure = Slänga version { $number } av **{ $title }**? Bara det här utkastet och dess provkörningar försvinner; spara din egen fil om du behöver den.
content-discarded = Utkastet är borta.

act-publish-dialogue = publicerade en coachningsdialog
act-archive-dialogue = arkiverade en coachningsdialog
act-restore-dialogue = erbjöd en coachningsdialog igen

## Det som inte går

content-coaches-only = Det kan bara serverns coacher och moderatorer göra. Om du är coach här, be en moderator om rollen.
content-gone = Den versionen har jag inte längre: den är slängd, ersatt av ett nyare utkast eller hör till en annan server. `/coachning-innehåll dialoger` visar vad som finns.
content-published = Det är inget utkast längre: den här versionen är publicerad. `/coachning-innehåll dialoger` visar läget.
content-note-needed = Skriv med några ord vad som har ändrats: andra coacher och de som är mitt i dialogen vill veta det.
content-id-long = form_id i bladet settings har mer än { $limit } tecken. Korta det.
content-full = Servern har { $limit } egna dialoger, och fler får inte plats. Ge filen samma form_id som den dialog vars plats den tar.

## Gå över

content-move = ↪️ Det finns en nyare version av dialogen. Alla dina svar passar den. Du kan gå över, eller helt enkelt göra klart den du är i.
content-move-button = Gå över till den nyare versionen
content-cannot-move = Det finns ingen nyare version som tar alla dina svar, så du stannar i den här. Inget har ändrats.
coaching-aside-moved = Nu är du i den nyare versionen, med alla dina svar. Här är den första frågan som är kvar.

## Siffror

content-figures-rule = Alla versioner tillsammans, utan provkörningar. Ingen siffra gäller färre än { $group } personer, jag räknar i steg om { $group }, och svar visas aldrig.
content-figures-few = Färre än { $group } personer har påbörjat den här dialogen. Det finns inget att berätta än.
content-figures-begun = Påbörjad av minst **{ $count }** personer.
content-figures-finished = Avslutad av minst **{ $count }** av dem.
content-figures-finished-few = Avslutad av färre än { $count }.
content-figures-time = { $minutes ->
        [one] Hälften av dem som blev klara behövde högst **en minut**, pauser oräknade.
       *[other] Hälften av dem som blev klara behövde högst **{ $minutes } minuter**, pauser oräknade.
    }
content-figures-stops = Var folk stannar
content-figures-people = minst { $count } personer
content-figures-no-stops = Det finns ingen fråga där { $group } personer eller fler har stannat i två veckor.
content-figures-efforts = Det som tar längst tid
content-figures-seconds = { $count ->
        [one] en sekund
       *[other] { $count } sekunder
    }
