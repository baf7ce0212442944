import Records

extension KindSigns {
  static let licenses = KindSigns(
    kind: .licenses, nouns: ["license", "covered"], needs: [["bought", "assigned"]],
    typical: ["bought", "assigned", "client", "end", "unitPrice"],
    fields: [
      FieldSigns("id", .id, "license id", fair: ["id"]),
      FieldSigns("client", .name, "client", "client name"),
      FieldSigns(
        "product", .name, "product", "product name", "license", "license name",
        fair: ["description", "name"]),
      FieldSigns(
        "bought", .count, "bought", "license count", "count bought", "license bought",
        fair: ["count", "covered"]),
      FieldSigns(
        "assigned", .count, "given", "used", "license given", "license used", "count given",
        "count used", "technician"),
      FieldSigns("activated", .count, "activated", "license activated"),
      FieldSigns("active", .count, "active", "user active"),
      FieldSigns(
        "unitPrice", .money, "money", "unit money", "license money", "product money", "costs",
        "license costs", weak: ["purchase costs"]),
      FieldSigns("currency", .words, "currency"),
      FieldSigns("interval", .words, "interval"),
      FieldSigns("program", .words, "program", "contract type"),
      FieldSigns("start", .time, "start", "start time", fair: ["purchase time", "open time"]),
      FieldSigns(
        "end", .time, "end", "end time", "expiry", "expiry time", "license expiry",
        fair: ["due time"]),
      FieldSigns("trial", .answer, "trial"),
    ])

  static let licenseUsers = KindSigns(
    kind: .licenseUsers, nouns: ["user"], needs: [["products"]],
    typical: ["products", "name", "lastActivity", "created"],
    fields: [
      FieldSigns("client", .name, "client", "client name"),
      FieldSigns("user", .email, "email", "user email", "user", fair: ["user name"]),
      FieldSigns("name", .person, "fullname", "name", fair: ["employee", "lastname"]),
      FieldSigns("products", .name, "license", "product given", "given product", "product"),
      FieldSigns("deleted", .answer, "retired"),
      FieldSigns("created", .time, "open time", "open"),
      FieldSigns("lastActivity", .time, "last update time", "last update", "last seen"),
      FieldSigns("refreshed", .time, "report", "report update"),
      FieldSigns("exchangeActivity", .time, "exchange last update"),
      FieldSigns("oneDriveActivity", .time, "onedrive last update"),
      FieldSigns("sharePointActivity", .time, "sharepoint last update"),
      FieldSigns("skypeActivity", .time, "skype last update"),
      FieldSigns("yammerActivity", .time, "yammer last update"),
      FieldSigns("teamsActivity", .time, "teams last update"),
      FieldSigns("copilotActivity", .time, "copilot last update"),
      FieldSigns("activatedOn", .time, "activated", "activated time"),
    ])

  static let opportunities = KindSigns(
    kind: .opportunities, nouns: ["opportunity"],
    needs: [["amount", "probability"], ["stage", "outcome", "probability"]],
    typical: ["stage", "amount", "client", "owner"],
    fields: [
      FieldSigns("id", .id, "opportunity id", fair: ["id"]),
      FieldSigns("client", .name, "client", "client name"),
      FieldSigns(
        "name", .title, "opportunity", "opportunity name", "title", fair: ["name", "description"]),
      FieldSigns(
        "owner", .person, "technician", "opportunity technician", fair: ["employee", "user"]),
      FieldSigns("stage", .words, "status", "opportunity status"),
      FieldSigns("outcome", .words, "result", "opportunity result"),
      FieldSigns("category", .words, "category", "type", "opportunity type"),
      FieldSigns("created", .time, "open time", "open"),
      FieldSigns("closed", .time, "close time", "close"),
      FieldSigns("expectedClose", .time, "due close time", "due close", "due"),
      FieldSigns("lastActivity", .time, "last update time", "last update"),
      FieldSigns("amount", .money, "money", "opportunity money", "opportunity count"),
      FieldSigns("currency", .words, "currency"),
      FieldSigns("probability", .number, "probability"),
    ])

  static let projects = KindSigns(
    kind: .projects, nouns: ["project"],
    needs: [
      ["budgetHours", "usedHours", "budget", "complete", "milestone"],
      ["start", "end", "status", "complete", "#project"],
    ],
    typical: ["client", "status", "manager", "budgetHours", "usedHours"],
    fields: [
      FieldSigns("id", .id, "project id", fair: ["id"]),
      FieldSigns("client", .name, "client", "client name"),
      FieldSigns(
        "name", .title, "project", "project name", "project title", fair: ["name", "title"]),
      FieldSigns("status", .words, "status", "project status"),
      FieldSigns("manager", .person, "manager", "project manager", fair: ["technician"]),
      FieldSigns("start", .time, "start", "start time"),
      FieldSigns("end", .time, "end", "end time", "due", "due time"),
      FieldSigns("finished", .time, "resolve", "resolve time", "close time", "close"),
      FieldSigns(
        "budgetHours", .duration, "budget hours", "budget duration", "budget duration hours",
        "due hours"),
      FieldSigns(
        "usedHours", .duration, "duration hours", "used hours", "hours", "duration",
        "hours count", fair: ["resolve hours"]),
      FieldSigns("budget", .money, "budget money", fair: ["budget"]),
      FieldSigns("currency", .words, "currency"),
      FieldSigns("complete", .number, "progress", "project progress"),
      FieldSigns("milestone", .title, "milestone", "milestone name"),
      FieldSigns("milestoneDue", .time, "milestone due", "milestone due time", "milestone time"),
      FieldSigns("milestoneDone", .time, "milestone resolve", "milestone resolve time"),
    ])

  static let touchpoints = KindSigns(
    kind: .touchpoints, nouns: ["meeting"], needs: [["kind", "review", "by"], ["#meeting"]],
    typical: ["kind", "by", "note"],
    fields: [
      FieldSigns("client", .name, "client", "client name"),
      FieldSigns("at", .time, "meeting time", "time", "day", "start time", fair: ["seen"]),
      FieldSigns("kind", .words, "meeting type", "meeting", "type"),
      FieldSigns("review", .answer, "meeting"),
      FieldSigns("by", .person, "technician", "employee", fair: ["user"]),
      FieldSigns("contact", .person, "requester", "requester name"),
      FieldSigns("note", .text, "text", "description"),
    ])

  static let backupJobs = KindSigns(
    kind: .backupJobs, nouns: ["backup", "job"], needs: [["job", "device"], ["#backup"]],
    typical: ["client", "device", "job"],
    fields: [
      FieldSigns("client", .name, "client", "client name"),
      FieldSigns("device", .id, "hostname", "device", "device name"),
      FieldSigns("job", .name, "backup job", "job", "job name", "backup", "backup name"),
      FieldSigns(
        "at", .time, "time", "start time", "start", "last backup time", "last backup",
        "backup time", "end time",
        "run", "last run", fair: ["day", "last resolve time"]),
      FieldSigns(
        "result", .words, "result", "status", "last result", "job status", "backup status",
        "last status"),
      FieldSigns("restoreTest", .answer, "restore"),
    ])

  static let cloudResources = KindSigns(
    kind: .cloudResources, nouns: ["cloud"],
    needs: [["meanUse", "monthlyCost"], ["meanUse", "#cloud"]],
    typical: ["client", "kind", "meanUse", "monthlyCost"],
    fields: [
      FieldSigns("id", .id, "cloud id", fair: ["id", "technician id"]),
      FieldSigns("client", .name, "client", "client name"),
      FieldSigns("name", .id, "cloud", "cloud name", "hostname", fair: ["technician", "name"]),
      FieldSigns("kind", .words, "cloud type", "type", fair: ["technician type"]),
      FieldSigns("meanUse", .number, "use"),
      FieldSigns("monthlyCost", .money, "month money", "month costs", "money", "costs"),
      FieldSigns("currency", .words, "currency"),
      FieldSigns("day", .time, "time", "day"),
    ])

  static let revenueLines = KindSigns(
    kind: .revenueLines, nouns: ["invoice"],
    needs: [
      ["start"], ["product", "revenueKind", "interval"], ["interval", "#invoice", "#revenue"],
    ],
    typical: ["product", "start", "revenueKind"],
    fields: [
      FieldSigns("client", .name, "client", "client name"),
      FieldSigns("product", .name, "product", "product name", fair: ["description", "title"]),
      FieldSigns("revenueKind", .words, "revenue type", "type", "category"),
      FieldSigns("interval", .words, "interval"),
      FieldSigns("start", .time, "invoice time", "start", "start time", "time", "month"),
      FieldSigns("end", .time, "end", "end time"),
      FieldSigns(
        "amount", .money, "money", "money count", "revenue", "invoice money", "invoice count"),
      FieldSigns("cost", .money, "costs"),
      FieldSigns("currency", .words, "currency"),
    ])

  static let assessments = KindSigns(
    kind: .assessments, nouns: ["statement"], needs: [["section", "respondent"]],
    typical: ["section", "day", "respondent"],
    fields: [
      FieldSigns("day", .time, "time", "day"),
      FieldSigns("section", .words, "section", "category"),
      FieldSigns("statement", .title, "statement"),
      FieldSigns("answer", .score, "response", "satisfaction"),
      FieldSigns("respondent", .person, "employee", "user", "name"),
    ])
}
