/// Points in time, lengths of time and what happens at them.
extension HeaderNoun {
  static let times: [HeaderNoun] = [
    HeaderNoun(
      "time", en: "date, dates, time, timestamp, time stamp, datetime, date time, when, dt, at, on",
      es: "fecha, hora, fecha y hora, fecha hora, cuando, tiempo",
      it: "data, ora, data e ora, data ora, quando, tempo", pt: "data, hora, data e hora, tempo",
      fr: "date, heure, horodatage, date et heure, date heure, quand, temps",
      de: "datum, zeit, zeitpunkt, zeitstempel, uhrzeit, wann, datum und uhrzeit"),
    HeaderNoun(
      "duration",
      en:
        "duration, length, effort, spent, worked, tracked, took, time taken, timetaken, handle, handling",
      es: "duración, tiempo, esfuerzo, dedicado, dedicación, trabajado, trabajadas",
      it: "durata, tempo, impegnato, lavorato, lavorate",
      pt: "duração, tempo, gasto, trabalhado, trabalhadas",
      fr: "durée, temps, passé, passées, travaillé, travaillées",
      de: "dauer, aufwand, arbeitszeit, geleistet, geleistete"),
    HeaderNoun(
      "elapsed", en: "elapsed", es: "transcurrido", it: "trascorso", pt: "decorrido",
      fr: "écoulé", de: "verstrichen"),
    HeaderNoun(
      "hours", en: "hours, hour, hrs, hr, h", es: "horas", it: "ore", pt: "horas", fr: "heures",
      de: "stunden, std"),
    HeaderNoun(
      "minutes", en: "minutes, mins, min", es: "minutos", it: "minuti", pt: "minutos",
      fr: "minutes", de: "minuten"),
    HeaderNoun(
      "seconds", en: "seconds, secs, sec", es: "segundos", it: "secondi", pt: "segundos",
      fr: "secondes", de: "sekunden"),
    HeaderNoun(
      "days", en: "days", es: "días", it: "giorni", pt: "dias", fr: "jours", de: "tage"),
    HeaderNoun(
      "day", en: "day", es: "día", it: "giorno", pt: "dia", fr: "jour", de: "tag"),
    HeaderNoun(
      "month", en: "month, monthly, mrr", es: "mes, mensual", it: "mese, mensile",
      pt: "mês, mensal, mensalidade", fr: "mois, mensuel, mensuelle",
      de: "monat, monats, monatlich, monatliche"),
    HeaderNoun(
      "week", en: "week, weekly", es: "semana, semanal, semanales",
      it: "settimana, settimanali, settimanale", pt: "semana, semanais, semanal",
      fr: "semaine, hebdomadaire, hebdomadaires", de: "woche, wochen, wöchentlich"),
    HeaderNoun(
      "open",
      en:
        "open, opened, opening, occurred, create, created, creation, raised, reported, logged, submitted, "
        + "submission, registered, received, entered, requested",
      es:
        "abierto, abierta, apertura, creado, creada, creación, alta, registrado, registro, recibido",
      it:
        "aperto, aperta, apertura, creato, creata, creazione, inserito, inserimento, segnalato, ricevuto",
      pt:
        "aberto, aberta, abertura, criado, criada, criação, registrado, registro, recebido, cadastro",
      fr: "ouvert, ouverte, ouverture, créé, créée, création, reçu, soumis, déclaré",
      de: "erstellt, erstell, erstellung, eröffnet, eröffnung, angelegt, erfasst, erfassung, "
        + "eingegangen, eingang, gemeldet, geöffnet"),
    HeaderNoun(
      "close", en: "close, closed, closing, closure", es: "cerrado, cerrada, cierre",
      it: "chiuso, chiusa, chiusura", pt: "fechado, fechada, fechamento, encerrado, encerramento",
      fr: "fermé, fermée, fermeture, clôturé, clôture, clos",
      de: "geschlossen, schließung, abgeschlossen, abschluss, schließ"),
    HeaderNoun(
      "resolve",
      en:
        "resolve, resolved, resolution, solve, solved, solution, completed, completion, complete, done, "
        + "fixed, finished",
      es:
        "resuelto, resuelta, resolución, solución, solucionado, completado, finalizado, finalización",
      it: "risolto, risolta, risoluzione, soluzione, completato, completamento, evaso",
      pt: "resolvido, resolvida, resolução, solução, solucionado, concluído, conclusão, finalizado",
      fr: "résolu, résolue, résolution, solution, terminé, traité",
      de: "gelöst, lösung, lösungs, behoben, erledigt, erledigung, fertig, fertiggestellt"),
    HeaderNoun(
      "due",
      en:
        "due, due by, required, projected, target, deadline, expected, promised, objective, due date",
      es: "vencimiento, vence, límite, objetivo, plazo, prevista, previsto",
      it: "scadenza, entro, previsto, prevista, obiettivo, limite",
      pt: "vencimento, prazo, vence, previsto, prevista, meta, limite",
      fr: "échéance, limite, butoir, prévu, prévue, objectif, cible",
      de: "fällig, fälligkeit, frist, soll, ziel, termin, fällig am"),
    HeaderNoun(
      "update", en: "update, updated, modified, modification, changed, change, activity, action",
      es: "actualizado, actualización, modificado, modificación, cambio, acción",
      it: "aggiornato, aggiornamento, modificato, modifica, azione",
      pt: "atualizado, atualização, modificado, alteração, alterado, ação",
      fr: "modifié, modification, mis à jour, mise à jour, maj, action",
      de: "aktualisiert, aktualisierung, geändert, änderung, aktion"),
    HeaderNoun(
      "last", en: "last, latest", es: "última, último", it: "ultima, ultimo", pt: "última, último",
      fr: "dernier, dernière", de: "letzte, letzter, letztes, zuletzt"),
    HeaderNoun(
      "first", en: "first, initial, 1st", es: "primera, primer, primero, inicial",
      it: "prima, primo, iniziale", pt: "primeira, primeiro, inicial",
      fr: "premier, première, initial, initiale", de: "erste, erster, erstes, erst"),
    HeaderNoun(
      "start", en: "start, started, begin, began, beginning, from, since, effective",
      es: "inicio, comienzo, desde, entrada", it: "inizio, dal, dalle, entrata, decorrenza",
      pt: "início, desde, entrada", fr: "début, depuis, du, entrée",
      de: "beginn, start, anfang, von, ab, seit, eintritt"),
    HeaderNoun(
      "end", en: "end, ended, finish, until, stop, through, to",
      es: "fin, hasta, final, salida, término", it: "fine, al, alle, termine, uscita",
      pt: "fim, até, término, saída, final", fr: "fin, jusqu'au, au, sortie",
      de: "ende, bis, austritt"),
    HeaderNoun(
      "expiry", en: "expiry, expiration, expires, expire, valid until, renewal, renews, eol",
      es: "caducidad, vencimiento, expiración, renovación", it: "scadenza, rinnovo",
      pt: "vencimento, expiração, renovação, validade", fr: "expiration, échéance, renouvellement",
      de: "ablauf, ablaufdatum, gültig bis, verlängerung, läuft ab"),
    HeaderNoun(
      "remaining", en: "remaining, left", es: "restante", it: "rimanente, residuo",
      pt: "restante", fr: "restant, reste", de: "verbleibend, restzeit, rest"),
    HeaderNoun(
      "business", en: "business, working, operational", es: "laborable, laborales",
      it: "lavorativo, lavorative", pt: "útil, úteis, comercial", fr: "ouvré, ouvrées, ouvrable",
      de: "geschäftszeit, geschäfts, betriebs"),
  ]
}
