import Records

extension KindSigns {
  /// One row a ticket; a list of their events is folded into this.
  static let tickets = KindSigns(
    kind: .tickets, nouns: ["ticket"],
    needs: [["title", "status", "priority", "resolved", "closed", "updated"]],
    typical: ["title", "status", "priority", "technician", "client", "resolved", "closed"],
    fields: [
      FieldSigns("id", .id, "ticket id", "ticket number", "ticket", good: ["number"], fair: ["id"]),
      FieldSigns(
        "title", .title, "title", "ticket title", fair: ["ticket name", "description"],
        weak: ["text"]),
      FieldSigns("client", .name, "client", "client name", weak: ["unit", "unit name"]),
      FieldSigns("clientID", .id, "client id"),
      FieldSigns("created", .time, "open time", "open", weak: ["time", "start time", "start"]),
      FieldSigns(
        "firstResponse", .time, "first response", "response", good: ["technician first text"]),
      FieldSigns(
        "firstResponseAfter", .duration, weak: ["first response", "response"]),
      FieldSigns("resolved", .time, "resolve time", "resolve"),
      FieldSigns("closed", .time, "close time", "close", weak: ["end time", "end"]),
      FieldSigns("updated", .time, "last update time", "last update", "update time", "update"),
      FieldSigns(
        "responseDue", .time, "response due", "response due time", "first response due",
        "first response due time", "response sla due time", "response sla due"),
      FieldSigns(
        "resolutionDue", .time, "due time", "due", "resolve due", "resolve due time",
        "sla due time",
        "sla due", fair: ["expiry time", "expiry"]),
      FieldSigns(
        "priority", .priority, "priority", "priority tier",
        fair: ["severity", "urgency", "severity tier", "urgency tier"], weak: ["impact"]),
      FieldSigns(
        "status", .status, "status", "status name", "new status", fair: ["resolve", "close"]),
      FieldSigns("type", .words, "type", fair: ["board"]),
      FieldSigns(
        "category", .words, "category", "category name", fair: ["product", "category type"]),
      FieldSigns("channel", .words, "channel"),
      FieldSigns(
        "contact", .person, "requester", "requester name", "requester fullname",
        good: ["user", "user name", "user fullname"],
        fair: ["start", "requester id"],
        weak: ["requester email", "email", "fullname", "open employee"]),
      FieldSigns(
        "technician", .person, "technician", "technician name", "technician fullname",
        fair: ["technician id"], weak: ["employee", "technician email"]),
      FieldSigns(
        "queue", .words, "group", "group name", "assign group", "technician group",
        fair: ["board"]),
      FieldSigns("tier", .words, "tier", "sla tier"),
      FieldSigns(
        "slaName", .words, "sla", "sla name", "sla job", fair: ["contract", "contract name"]),
      FieldSigns(
        "pausedTime", .duration, "pause", "pause duration", "pause time", "pause hours",
        "pause minutes", "pause time minutes", "pause time hours"),
      FieldSigns("reopens", .count, "reopen", "reopen count"),
      FieldSigns("reassignments", .count, "reassign", "reassign count"),
      FieldSigns(
        "replies", .count, "interaction", "interaction count", "response count",
        "technician interaction"),
      FieldSigns("escalated", .answer, "escalated"),
      FieldSigns("firstContact", .answer, "firstcontact", "firstcontact resolve"),
      FieldSigns(
        "responseVerdict", .verdict, "response kept", "response missed", "response sla",
        "response status", "first response status", "first response missed", "first response kept",
        "response sla kept", "response sla missed", "response sla status",
        "first response sla status", "response due missed"),
      FieldSigns(
        "resolutionVerdict", .verdict, "kept", "missed", "sla kept", "sla missed", "sla status",
        "resolve kept", "resolve missed", "resolve sla", "resolve status", "resolve sla status",
        "resolve sla kept", "resolve sla missed", "due missed", "due kept", fair: ["sla"]),
      FieldSigns(
        "satisfaction", .score, "satisfaction", "client satisfaction", "satisfaction result",
        "requester satisfaction", "user satisfaction"),
      FieldSigns(
        "timeSpent", .duration, "duration", "duration hours", "duration minutes", "time duration",
        "duration time", "hours count", "minutes count", fair: ["hours", "minutes"]),
      FieldSigns(
        "responseTarget", .duration, "response due", "response sla", "response due hours",
        "response due minutes", "response sla hours", "response sla minutes"),
      FieldSigns(
        "resolutionTarget", .duration, "resolve due", "resolve sla", "resolve due hours",
        "resolve due minutes", "resolve sla hours", "resolve sla minutes", fair: ["sla hours"]),
      FieldSigns(
        "responseElapsed", .duration, "first response elapsed", "response elapsed",
        "first response business", "response business", good: ["first response", "response"]),
      FieldSigns(
        "resolutionElapsed", .duration, "resolve elapsed", "resolve business", "resolve",
        fair: ["close"]),
      FieldSigns(
        "responseRemaining", .duration, "response remaining", "response time remaining",
        "first response remaining"),
      FieldSigns(
        "resolutionRemaining", .duration, "remaining", "resolve remaining",
        "resolve time remaining",
        "sla remaining", "time remaining"),
    ])

  /// One row a change of a ticket.
  static let ticketEvents = KindSigns(
    kind: .ticketEvents, nouns: ["ticket"], needs: [["status"]],
    typical: ["status", "technician"],
    fields: [
      FieldSigns("ticket", .id, "ticket", "ticket id", fair: ["id"]),
      FieldSigns(
        "at", .time, "time", "update time", "update", "resolve time", "status time",
        fair: ["open time", "last update time", "start time", "start"]),
      FieldSigns(
        "status", .words, "status", "status name", "new status", "status update",
        fair: ["task", "update"]),
      FieldSigns(
        "priority", .priority, "priority", "priority tier",
        fair: ["severity", "urgency", "severity tier", "urgency tier"]),
      FieldSigns(
        "technician", .person, "technician", "technician name", fair: ["user", "employee"]),
      FieldSigns("queue", .words, "group", "group name", "assign group"),
    ])
}
