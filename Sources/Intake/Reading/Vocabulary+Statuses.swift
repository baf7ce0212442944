/// States of tickets in the six languages of the exports seen, by what they mean for the clock.
///
/// A word stands here only where nearly all systems mean the same by it. What a system means by words of
/// its own stands in its map: "Completed" is the end for one and waits for the customer's word in another.
extension Vocabulary {
  static let statuses: [String: [String]] = [
    "open": open.flatMap(\.self), "paused": paused.flatMap(\.self),
    "resolved": resolved.flatMap(\.self), "closed": closed.flatMap(\.self),
  ]

  private static let open = [
    [
      "new", "open", "active", "assigned", "unassigned", "in progress", "work in progress",
      "in-progress", "wip", "scheduled", "rescheduled", "planned", "reopened", "re-opened",
      "reopen", "escalated", "triage", "to do", "todo", "backlog", "queued", "received",
      "logged", "dispatched", "acknowledged", "waiting for support", "customer responded",
      "customer replied", "customer reply", "customer note added", "client replied",
      "updated", "action required", "under investigation", "under review", "in review",
      "running", "started",
    ],
    [
      "nuevo", "nueva", "abierto", "abierta", "activo", "activa", "en curso", "en progreso",
      "en proceso", "en tratamiento", "asignado", "asignada", "sin asignar", "planificado",
      "planificada", "reabierto", "reabierta", "escalado",
    ],
    [
      "nuovo", "nuova", "aperto", "aperta", "in corso", "in lavorazione", "in carico",
      "preso in carico", "assegnato", "assegnata", "pianificato", "pianificata", "riaperto",
      "riaperta",
    ],
    [
      "novo", "nova", "aberto", "aberta", "em aberto", "em atendimento", "em andamento",
      "em progresso", "em curso", "em execução", "atribuído", "atribuída", "planejado",
      "planeado", "reaberto", "reaberta",
    ],
    [
      "nouveau", "nouvelle", "ouvert", "ouverte", "en cours", "en cours de traitement",
      "en traitement", "à traiter", "attribué", "attribuée", "assigné", "assignée", "affecté",
      "planifié", "planifiée", "pris en charge", "rouvert", "réouvert",
    ],
    [
      "neu", "offen", "in bearbeitung", "in arbeit", "zugewiesen", "geplant",
      "wiedereröffnet", "wieder geöffnet", "eskaliert", "angenommen",
    ],
  ]

  private static let paused = [
    [
      "pending", "paused", "suspended", "on hold", "on-hold", "hold", "waiting", "waiting customer",
      "waiting on customer", "waiting for customer", "waiting on client",
      "waiting for client", "waiting vendor", "waiting on vendor", "waiting for vendor",
      "waiting on third party", "waiting for third party", "waiting parts", "waiting on parts",
      "waiting for parts", "waiting materials", "waiting approval", "waiting for approval",
      "awaiting approval", "awaiting user info", "awaiting customer", "awaiting client",
      "awaiting user", "awaiting caller", "awaiting vendor", "awaiting parts",
      "awaiting response", "awaiting reply", "awaiting third party", "pending customer",
      "pending vendor", "pending user", "pending approval", "customer response", "with user",
      "with customer", "with supplier", "stalled", "blocked", "deferred", "parked",
    ],
    [
      "pendiente", "pendiente de cliente", "pendiente del cliente", "pendiente de proveedor",
      "en espera", "en espera de cliente", "en espera del cliente", "en espera de proveedor",
      "en espera de terceros", "esperando al cliente", "esperando respuesta",
      "en pausa", "pausado", "pausada", "detenido", "suspendido",
    ],
    [
      "in attesa", "in attesa cliente", "in attesa del cliente", "in attesa fornitore",
      "in attesa del fornitore", "in sospeso", "in pausa", "sospeso", "sospesa",
    ],
    [
      "pendente", "em espera", "em pausa", "aguardando", "aguardando cliente",
      "aguardando o cliente", "aguardando usuário", "aguardando fornecedor", "aguardando terceiros",
      "aguardando resposta", "suspenso",
    ],
    [
      "en attente", "en attente client", "en attente du client", "en attente fournisseur",
      "en attente du fournisseur", "en attente d'un tiers", "en pause", "suspendu",
    ],
    [
      "wartend", "wartet", "wartet auf kunden", "warten auf kunde", "warten auf kunden",
      "warten auf rückmeldung", "warten auf lieferant", "warten auf dritte", "angehalten",
      "pausiert", "ausstehend", "zurückgestellt",
    ],
  ]

  private static let resolved = [
    [
      "resolved", "solved", "completed", "complete", "done", "fixed", "pending closure",
    ],
    [
      "resuelto", "resuelta", "solucionado", "solucionada", "completado", "completada",
      "hecho",
    ],
    [
      "risolto", "risolta", "completato", "completata", "fatto",
    ],
    [
      "resolvido", "resolvida", "concluído", "concluída",
    ],
    [
      "résolu", "résolue", "terminé", "terminée", "corrigé",
    ],
    [
      "gelöst", "erledigt", "behoben", "fertig",
    ],
  ]

  private static let closed = [
    [
      "closed", "cancelled", "canceled", "archived", "rejected", "declined", "abandoned",
      "closed complete", "closed incomplete", "closed skipped", "won't do", "won't fix",
    ],
    [
      "cerrado", "cerrada", "cancelado", "cancelada", "anulado", "anulada", "rechazado",
      "rechazada", "finalizado", "finalizada",
    ],
    [
      "chiuso", "chiusa", "annullato", "annullata", "rifiutato", "respinto",
    ],
    [
      "fechado", "fechada", "encerrado", "encerrada", "rejeitado",
    ],
    [
      "clos", "clôturé", "clôturée", "fermé", "fermée", "annulé", "annulée", "rejeté",
    ],
    [
      "geschlossen", "abgeschlossen", "storniert", "abgebrochen", "abgelehnt",
    ],
  ]
}
