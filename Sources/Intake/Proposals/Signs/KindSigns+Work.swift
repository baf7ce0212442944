import Records

extension KindSigns {
  static let timeEntries = KindSigns(
    kind: .timeEntries, nouns: ["duration", "task", "work"],
    needs: [["duration", "end"], ["technician"]],
    typical: ["duration", "client", "note", "billing", "ticket", "workType"],
    fields: [
      FieldSigns("ticket", .id, "ticket", "ticket id"),
      FieldSigns("client", .name, "client", "client name", weak: ["project", "project name"]),
      FieldSigns("clientID", .id, "client id"),
      FieldSigns(
        "technician", .person, "technician", "technician name", "technician fullname", "employee",
        "employee name",
        "employee fullname", "fullname", good: ["user", "user name", "user fullname"],
        fair: ["name", "lastname", "technician id", "employee id", "user id"],
        weak: ["email", "user email"]),
      FieldSigns("role", .words, "role"),
      FieldSigns("workType", .words, "task", "task type", "type", fair: ["category"]),
      FieldSigns("billing", .answer, "billable", "billable status", "billable type"),
      FieldSigns(
        "start", .time, "start", "start time", "time", "day", "task time", "duration time",
        fair: ["open time"]),
      FieldSigns("end", .time, "end", "end time"),
      FieldSigns(
        "duration", .duration, "duration", "hours", "minutes", "duration hours",
        "duration minutes", "time hours", "time minutes", "hours count", "duration count",
        "time duration", fair: ["count"]),
      FieldSigns(
        "note", .text, "text", "description", "task text", "task description",
        fair: ["title"]),
    ])

  static let technicians = KindSigns(
    kind: .technicians, nouns: ["technician", "employee"], needs: [["hoursPerWeek"]],
    typical: ["hoursPerWeek", "role", "team"],
    fields: [
      FieldSigns(
        "name", .person, "technician", "technician name", "employee", "employee name", "fullname",
        fair: ["name", "user", "user name", "lastname"]),
      FieldSigns("role", .words, "role"),
      FieldSigns("team", .words, "group", "group name", fair: ["unit"]),
      FieldSigns(
        "hoursPerWeek", .number, "hours week", "week hours", "week duration", "hours count week"),
      FieldSigns("start", .time, "start", "start time"),
      FieldSigns("end", .time, "end", "end time"),
    ])

  static let surveys = KindSigns(
    kind: .surveys, nouns: ["satisfaction", "ticket"], needs: [["answered"]],
    typical: ["answered", "ticket", "client", "comment"],
    fields: [
      FieldSigns("id", .id, "satisfaction id", fair: ["id"]),
      FieldSigns("ticket", .id, "ticket", "ticket id"),
      FieldSigns("client", .name, "client", "client name"),
      FieldSigns(
        "contact", .person, "requester", "requester name", "user", weak: ["email", "name"]),
      FieldSigns("score", .score, "satisfaction", "client satisfaction", "satisfaction result"),
      FieldSigns("comment", .text, "text", "client text", "text client"),
      FieldSigns(
        "answered", .time, "response time", "response", "satisfaction time", "time", "open time",
        "open", fair: ["resolve time", "update time", "text time"]),
    ])

  static let slaTargets = KindSigns(
    kind: .slaTargets, nouns: ["sla"], needs: [["response", "resolution"]],
    typical: ["response", "resolution"],
    fields: [
      FieldSigns("slaName", .words, "sla", "sla name", "contract", fair: ["name"]),
      FieldSigns(
        "priority", .priority, "priority", "priority tier", fair: ["severity", "urgency"]),
      FieldSigns(
        "response", .duration, "response", "response time", "response minutes", "response hours",
        "response due", "first response", "first response time", "response time minutes",
        "response time hours", "first response minutes", "first response hours"),
      FieldSigns(
        "resolution", .duration, "resolve", "resolve time", "resolve minutes", "resolve hours",
        "resolve due", "resolve time minutes", "resolve time hours"),
      FieldSigns("calendar", .words, "calendar", "calendar name"),
    ])

  static let holidays = KindSigns(
    kind: .holidays, nouns: ["holiday"], needs: [["name"], ["#holiday"]], typical: [],
    fields: [
      FieldSigns("date", .time, "holiday time", "time", "day", "holiday"),
      FieldSigns("name", .name, "holiday", "holiday name", fair: ["name", "description", "text"]),
    ])
}
