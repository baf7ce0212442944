/// Contracts, work, projects, sales and money.
extension HeaderNoun {
  static let business: [HeaderNoun] = [
    HeaderNoun(
      "id",
      en: "id, identifier, number, no, nr, num, key, code, ref, reference, uid, guid",
      es: "identificador, número, núm, nº, código, clave, referencia, folio",
      it: "identificativo, numero, codice, riferimento, n, n°",
      pt: "identificador, número, código, protocolo, chave, referência, nº",
      fr: "identifiant, numéro, n°, code, référence, clé, no",
      de: "nummer, kennung, schlüssel, referenz, aktenzeichen, id"),
    HeaderNoun(
      "number", en: "number, no, nr, num", es: "número, núm, nº", it: "numero, n°",
      pt: "número, nº", fr: "numéro, n°", de: "nummer"),
    HeaderNoun(
      "work", en: "work, labor, labour", es: "trabajo", it: "lavoro", pt: "trabalho",
      fr: "travail", de: "arbeit"),
    HeaderNoun(
      "run", en: "run, ran, execution, executed", es: "ejecución", it: "esecuzione",
      pt: "execução", fr: "exécution", de: "lauf, ausführung"),
    HeaderNoun(
      "report", en: "report", es: "informe", it: "rapporto", pt: "relatório", fr: "rapport",
      de: "bericht"),
    HeaderNoun(
      "contract", en: "contract, agreement", es: "contrato, acuerdo", it: "contratto, accordo",
      pt: "contrato, acordo", fr: "contrat, accord", de: "vertrag, vertrags, vereinbarung"),
    HeaderNoun(
      "covered", en: "covered, coverage, included, quantity, qty, units",
      es: "cubierto, cubiertos, cobertura, incluidos", it: "coperto, coperti, copertura, inclusi",
      pt: "coberto, cobertos, cobertura, incluídos", fr: "couvert, couverts, couverture, inclus",
      de: "abgedeckt, abgedeckte, enthalten, umfang, abdeckung"),
    HeaderNoun(
      "money", en: "price, amount, revenue, fee, rate, value, mrr, charge",
      es: "precio, importe, ingreso, cuota, tarifa, valor",
      it: "prezzo, importo, canone, tariffa, ricavo, valore",
      pt: "preço, valor, receita, mensalidade, tarifa",
      fr: "prix, montant, revenu, tarif, redevance",
      de: "preis, betrag, umsatz, gebühr, wert, pauschale"),
    HeaderNoun(
      "currency", en: "currency", es: "moneda, divisa", it: "valuta", pt: "moeda", fr: "devise",
      de: "währung"),
    HeaderNoun(
      "costs", en: "cost, costs", es: "coste, costo", it: "costo", pt: "custo", fr: "coût",
      de: "kosten"),
    HeaderNoun(
      "revenue", en: "revenue", es: "ingreso", it: "ricavo", pt: "receita", fr: "revenu",
      de: "umsatz"),
    HeaderNoun(
      "program", en: "program, programme", es: "programa", it: "programma", pt: "programa",
      fr: "programme", de: "programm"),
    HeaderNoun(
      "billable", en: "billable, chargeable, billing, billed, invoiceable",
      es: "facturable, facturado, facturación", it: "fatturabile, fatturato, addebitabile",
      pt: "faturável, faturado, cobrável", fr: "facturable, facturé, facturation",
      de: "abrechenbar, verrechenbar, fakturierbar, abrechnung"),
    HeaderNoun(
      "project", en: "project, projects", es: "proyecto", it: "progetto", pt: "projeto, projecto",
      fr: "projet", de: "projekt"),
    HeaderNoun(
      "task", en: "task, work type, type of work, activity, service", es: "tarea, actividad",
      it: "attività, compito", pt: "tarefa, atividade", fr: "tâche, activité",
      de: "aufgabe, tätigkeit, aktivität, leistung, leistungsart"),
    HeaderNoun(
      "budget", en: "budget, budgeted, estimated, estimate, estimation",
      es: "presupuesto, estimadas", it: "preventivo, stimate", pt: "orçamento, estimadas",
      fr: "budget, estimées", de: "plan, geschätzt, budgetiert"),
    HeaderNoun(
      "milestone", en: "milestone", es: "hito", it: "traguardo", pt: "marco", fr: "jalon",
      de: "meilenstein"),
    HeaderNoun(
      "progress", en: "progress, percent complete, % complete, complete", es: "avance, progreso",
      it: "avanzamento", pt: "progresso, andamento", fr: "avancement", de: "fortschritt"),
    HeaderNoun(
      "opportunity", en: "opportunity, deal, quote", es: "oportunidad",
      it: "opportunità, trattativa",
      pt: "oportunidade, negócio", fr: "opportunité, affaire", de: "verkaufschance, chance, angebot"
    ),
    HeaderNoun(
      "probability", en: "probability", es: "probabilidad", it: "probabilità", pt: "probabilidade",
      fr: "probabilité", de: "wahrscheinlichkeit"),
    HeaderNoun(
      "interval", en: "interval, billing cycle, billing period, frequency, term",
      es: "periodicidad, frecuencia", it: "periodicità, frequenza", pt: "periodicidade, frequência",
      fr: "périodicité, fréquence", de: "intervall, abrechnungszeitraum, turnus"),
    HeaderNoun(
      "meeting", en: "meeting, qbr, review, visit, touchpoint", es: "reunión, visita",
      it: "riunione, incontro, visita",
      pt: "reunião, visita", fr: "réunion, visite, rendez vous",
      de: "besprechung, treffen, besuch, termin"),
    HeaderNoun(
      "holiday", en: "holiday, holidays, public holiday", es: "festivo, festivos",
      it: "festività, festivo",
      pt: "feriado, feriados", fr: "férié, jour férié, jours fériés", de: "feiertag, feiertage"),
    HeaderNoun(
      "calendar", en: "calendar", es: "calendario", it: "calendario", pt: "calendário",
      fr: "calendrier", de: "kalender"),
    HeaderNoun(
      "section", en: "section, area", es: "sección", it: "sezione", pt: "seção", fr: "section",
      de: "abschnitt"),
    HeaderNoun(
      "statement", en: "statement, question", es: "pregunta, afirmación",
      it: "domanda, affermazione", pt: "pergunta", fr: "question, affirmation", de: "frage, aussage"
    ),
    HeaderNoun(
      "invoice", en: "invoice", es: "factura", it: "fattura", pt: "fatura", fr: "facture",
      de: "rechnung"),
    HeaderNoun(
      "purchase", en: "order, purchase, purchase order, purchased", es: "pedido, compra",
      it: "ordine, acquisto",
      pt: "pedido, compra", fr: "commande, achat", de: "bestellung, kauf"),
  ]
}
