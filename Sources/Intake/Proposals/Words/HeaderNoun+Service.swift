/// What a service desk writes about its tickets.
extension HeaderNoun {
  static let service: [HeaderNoun] = [
    HeaderNoun(
      "ticket",
      en:
        "ticket, tickets, case, cases, incident, incidents, request, issue, call, service request, "
        + "work order, enquiry, inquiry",
      es: "incidencia, caso, solicitud, petición, consulta, orden de trabajo, parte",
      it: "richiesta, segnalazione, caso, chiamata, intervento, pratica",
      pt:
        "chamado, chamados, solicitação, ocorrência, requisição, atendimento, caso, ordem de serviço",
      fr: "demande, incident, dossier, intervention, appel, bon",
      de: "vorgang, anfrage, störung, fall, meldung, auftrag, vorfall, tickets"),
    HeaderNoun(
      "title", en: "title, subject, summary, short description, headline",
      es: "asunto, título, resumen, descripción breve, descripción corta",
      it: "oggetto, titolo, riepilogo, sommario", pt: "assunto, título, resumo",
      fr: "objet, sujet, titre, résumé, intitulé",
      de: "betreff, titel, thema, zusammenfassung, kurzbeschreibung"),
    HeaderNoun(
      "description", en: "description", es: "descripción", it: "descrizione", pt: "descrição",
      fr: "description", de: "beschreibung"),
    HeaderNoun(
      "text",
      en: "details, detail, notes, note, comment, comments, remark, remarks, body, text, feedback",
      es: "detalle, detalles, notas, comentario, comentarios, observaciones",
      it: "dettagli, dettaglio, note, commento, commenti, osservazioni",
      pt: "detalhes, notas, observação, observações, comentário, comentários",
      fr: "détails, notes, commentaire, commentaires, remarque, remarques, observations",
      de: "notiz, notizen, kommentar, kommentare, bemerkung, bemerkungen, anmerkung, anmerkungen"),
    // Words that make another thing of what stands beside them.
    HeaderNoun(
      "other",
      en:
        "related, parent, linked, child, previous, next, estimated, planned, original, avatar, icon, url, link, "
        + "merged, lead",
      es: "relacionado, relacionada, padre, anterior, siguiente, estimado",
      it: "correlato, correlata, padre, precedente, successivo, stimato",
      pt: "relacionado, relacionada, pai, anterior, próximo, estimado",
      fr: "lié, liée, parent, précédent, suivant, estimé",
      de: "verknüpft, übergeordnet, vorherige, nächste, geplant, geschätzt"),
    HeaderNoun(
      "priority", en: "priority, prio", es: "prioridad", it: "priorità", pt: "prioridade",
      fr: "priorité", de: "priorität"),
    HeaderNoun(
      "urgency", en: "urgency", es: "urgencia", it: "urgenza", pt: "urgência", fr: "urgence",
      de: "dringlichkeit"),
    HeaderNoun(
      "severity", en: "severity, seriousness, criticality", es: "gravedad, severidad, criticidad",
      it: "gravità, severità, criticità", pt: "gravidade, severidade, criticidade",
      fr: "gravité, sévérité, criticité", de: "schweregrad, schwere, kritikalität"),
    HeaderNoun(
      "impact", en: "impact", es: "impacto", it: "impatto", pt: "impacto", fr: "impact",
      de: "auswirkung"),
    HeaderNoun(
      "status", en: "status, state, stage", es: "estado, situación", it: "stato",
      pt: "situação, estado", fr: "statut, état", de: "zustand, stand"),
    HeaderNoun(
      "new", en: "new", es: "nuevo, nueva", it: "nuovo, nuova", pt: "novo, nova",
      fr: "nouveau, nouvelle", de: "neu, neuer, neue, neuen, neues"),
    HeaderNoun(
      "old", en: "old, previous, former", es: "anterior, antiguo", it: "precedente, vecchio",
      pt: "anterior, antigo", fr: "ancien, ancienne, précédent", de: "alt, alter, alte, vorheriger"),
    HeaderNoun(
      "type", en: "type, kind, class, nature", es: "tipo, clase", it: "tipo, tipologia, genere",
      pt: "tipo, classe", fr: "type, nature", de: "typ, art, klasse"),
    HeaderNoun(
      "category", en: "category, categories, subcategory, topic, classification, reason",
      es: "categoría, subcategoría, tema, clasificación, motivo",
      it: "categoria, sottocategoria, argomento, motivo", pt: "categoria, subcategoria, motivo",
      fr: "catégorie, sous catégorie, thème, rubrique, motif",
      de: "kategorie, unterkategorie, rubrik, grund"),
    HeaderNoun(
      "channel", en: "channel, source, via, origin, contact type, medium",
      es: "canal, origen, fuente, vía, medio", it: "canale, origine, fonte",
      pt: "canal, origem, fonte", fr: "canal, origine, source, provenance",
      de: "kanal, quelle, herkunft"),
    HeaderNoun(
      "group", en: "group, team, queue, workgroup, squad", es: "grupo, equipo, cola",
      it: "gruppo, squadra, coda, team", pt: "grupo, equipe, equipa, fila",
      fr: "groupe, équipe, file",
      de: "gruppe, team, warteschlange, arbeitsgruppe"),
    HeaderNoun("board", en: "board", es: "tablero", it: "bacheca", pt: "quadro", fr: "tableau"),
    HeaderNoun(
      "tier", en: "tier, level, support level, support line", es: "nivel", it: "livello",
      pt: "nível",
      fr: "niveau", de: "ebene, stufe"),
    HeaderNoun(
      "sla", en: "sla, service level, service level agreement",
      es: "acuerdo de nivel de servicio, ans, nivel de servicio",
      it: "livello di servizio", pt: "nível de serviço, ans", fr: "niveau de service",
      de: "servicelevel"),
    HeaderNoun(
      "response",
      en: "response, respond, responded, reply, replied, answer, answered, reaction, acknowledged",
      es: "respuesta, respondido, contestación", it: "risposta, risposto, presa in carico",
      pt: "resposta, respondido, respondida", fr: "réponse, répondu, prise en charge",
      de: "antwort, reaktion, reaktions, rückmeldung, beantwortet"),
    HeaderNoun(
      "pause", en: "pause, paused, hold, on hold, waiting, wait, pending", es: "pausa, espera",
      it: "pausa, attesa, sospensione", pt: "pausa, espera", fr: "pause, attente, suspension",
      de: "pause, warte, warten"),
    HeaderNoun(
      "count", en: "count, number of, no of, total, times, #, num of",
      es: "cantidad, número de, total, veces, nº de", it: "quantità, numero di, totale, n di",
      pt: "quantidade, número de, qtd, qtde, total, nº de",
      fr: "nombre, nombre de, quantité, total, nb, nb de",
      de: "anzahl, menge, gesamt"),
    HeaderNoun(
      "reopen", en: "reopen, reopened, reopens, reopening",
      es: "reabierto, reapertura, reaperturas",
      it: "riaperto, riapertura, riaperture", pt: "reaberto, reabertura, reaberturas",
      fr: "réouvert, réouverture, réouvertures, rouvert",
      de: "wiedereröffnet, wiedereröffnung, wiedereröffnungen, wieder geöffnet"),
    HeaderNoun(
      "reassign", en: "reassignment, reassignments, reassigned, transfers, hops",
      es: "reasignación, reasignaciones", it: "riassegnazione, riassegnazioni",
      pt: "reatribuição, reatribuições", fr: "réaffectation, réaffectations, réassignations",
      de: "neuzuweisung, weiterleitung, weiterleitungen"),
    HeaderNoun(
      "interaction", en: "interaction, interactions, replies, messages, thread",
      es: "interacción, interacciones, respuestas", it: "interazione, interazioni, risposte",
      pt: "interação, interações, iteração, respostas", fr: "échange, échanges, réponses",
      de: "interaktion, interaktionen, antworten"),
    HeaderNoun(
      "escalated", en: "escalated, escalation", es: "escalado, escalada, escalamiento",
      it: "scalato, escalato", pt: "escalado, escalonado", fr: "escaladé, escalade",
      de: "eskaliert, eskalation"),
    HeaderNoun(
      "firstcontact", en: "first contact, fcr, first call, first contact resolution",
      es: "primer contacto", it: "primo contatto", pt: "primeiro contato, primeiro contacto",
      fr: "premier contact", de: "erstkontakt, erstlösung"),
    HeaderNoun(
      "kept",
      en:
        "on time, ontime, met, within sla, made, achieved, compliant, compliance, fulfilled, in sla, in time",
      es:
        "a tiempo, cumplido, cumplida, cumple, cumplimiento, en plazo, dentro de sla, dentro del sla",
      it: "rispettato, rispettata, nei tempi, entro sla, in tempo",
      pt: "no prazo, cumprido, atingido, dentro do sla, dentro do prazo",
      fr: "respecté, respectée, dans les délais, dans les temps, tenu",
      de: "eingehalten, fristgerecht, in der frist, pünktlich, erfüllt, rechtzeitig"),
    HeaderNoun(
      "missed",
      en:
        "overdue, breached, breach, violated, violation, missed, late, exceeded, failed, delayed, out of sla",
      es:
        "vencido, vencida, incumplido, incumplida, incumplimiento, excedido, fuera de plazo, retrasado, fuera de sla",
      it: "scaduto, scaduta, violato, violata, superato, in ritardo, ritardo, fuori sla",
      pt:
        "vencido, vencida, excedido, atrasado, violado, descumprido, estourado, fora do prazo, fora do sla",
      fr: "dépassé, dépassée, en retard, retard, hors délai, hors sla, violé, manqué",
      de: "überfällig, verletzt, verletzung, überschritten, verspätet, verpasst, nicht eingehalten"),
    HeaderNoun(
      "satisfaction",
      en: "satisfaction, csat, rating, score, survey, stars, happiness",
      es: "satisfacción, valoración, puntuación, encuesta, calificación, nota, estrellas, puntaje",
      it: "soddisfazione, valutazione, punteggio, voto, sondaggio, gradimento, questionario",
      pt: "satisfação, avaliação, pontuação, nota, pesquisa",
      fr: "satisfaction, note, évaluation, enquête, étoiles",
      de: "zufriedenheit, bewertung, umfrage, punktzahl, sterne"),
  ]
}
