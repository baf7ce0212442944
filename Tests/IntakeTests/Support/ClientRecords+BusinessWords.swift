import Records

/// Records of contracts, sales and backups in words.
extension ClientRecords {
  /// Every one of them, one a line.
  var business: [String] {
    licenses.map(words) + licenseUsers.map(words) + opportunities.map(words) + projects.map(words)
      + touchpoints.map(words) + backupJobs.map(words) + cloudResources.map(words)
      + revenueLines.map(words)
  }

  func words(_ license: License) -> String {
    var words = Words()
    words.add("id", license.id)
    words.add("product", license.product)
    words.add("bought", count: license.bought ?? -1)
    words.add("assigned", count: license.assigned ?? -1)
    words.add("activated", count: license.activated ?? -1)
    words.add("active", count: license.active ?? -1)
    words.add("price", license.unitPrice)
    if license.interval != .unknown { words.add("interval", "\(license.interval)") }
    words.add("program", license.program)
    words.add("start", day: license.start)
    words.add("end", day: license.end)
    words.add("notice", count: license.noticeDays ?? -1)
    if license.isTrial { words.add("trial", "yes") }
    words.add("line", "\(license.source.line)")
    return words.line
  }

  func words(_ user: LicenseUser) -> String {
    var words = Words()
    words.add("user", user.user)
    words.add("name", user.name)
    words.add("products", user.products.joined(separator: ", "))
    if user.isDeleted { words.add("deleted", "yes") }
    words.add("created", day: user.created)
    words.add("lastActivity", day: user.lastActivity)
    for component in LicenseUser.Component.allCases {
      words.add(component.rawValue, day: user.activity[component])
    }
    words.add("activated", day: user.activated)
    words.add("refreshed", day: user.refreshed)
    words.add("line", "\(user.source.line)")
    return words.line
  }

  func words(_ opportunity: Opportunity) -> String {
    var words = Words()
    words.add("id", opportunity.id)
    words.add("name", opportunity.name)
    words.add("company", opportunity.company)
    words.add("owner", opportunity.owner)
    words.add("stage", opportunity.stage)
    if opportunity.outcome != .unknown { words.add("is", "\(opportunity.outcome)") }
    words.add("category", opportunity.category)
    words.add("created", day: opportunity.created)
    words.add("closed", day: opportunity.closed)
    words.add("expected", day: opportunity.expectedClose)
    words.add("lastActivity", day: opportunity.lastActivity)
    words.add("amount", opportunity.amount)
    if let probability = opportunity.probability { words.add("probability", "\(probability)") }
    words.add("line", "\(opportunity.source.line)")
    return words.line
  }

  func words(_ project: Project) -> String {
    var words = Words()
    words.add("id", project.id)
    words.add("name", project.name)
    words.add("status", project.status)
    words.add("manager", project.manager)
    words.add("start", day: project.start)
    words.add("end", day: project.end)
    words.add("finished", day: project.finished)
    if let hours = project.budgetHours { words.add("budgetHours", "\(hours)") }
    if let hours = project.usedHours { words.add("usedHours", "\(hours)") }
    words.add("budget", project.budget)
    if let complete = project.complete { words.add("complete", "\(complete)") }
    if let milestone = project.milestone {
      words.add("milestone", milestone.name)
      words.add("due", day: milestone.due)
      words.add("done", day: milestone.done)
    }
    words.add("line", "\(project.source.line)")
    return words.line
  }

  func words(_ touchpoint: Touchpoint) -> String {
    var words = Words()
    words.add("company", touchpoint.company)
    words.add("at", time: touchpoint.at)
    words.add("kind", touchpoint.kind)
    if touchpoint.isReview { words.add("review", "yes") }
    words.add("by", touchpoint.by)
    words.add("contact", touchpoint.contact)
    words.add("note", touchpoint.note)
    words.add("line", "\(touchpoint.source.line)")
    return words.line
  }

  func words(_ job: BackupJob) -> String {
    var words = Words()
    words.add("device", job.device)
    words.add("job", job.job)
    words.add("at", time: job.at)
    words.add("result", "\(job.result)")
    if job.isRestoreTest { words.add("restoreTest", "yes") }
    words.add("line", "\(job.source.line)")
    return words.line
  }

  func words(_ resource: CloudResource) -> String {
    var words = Words()
    words.add("id", resource.id)
    words.add("name", resource.name)
    words.add("kind", resource.kind)
    if let requested = resource.requested { words.add("requested", "\(requested)") }
    words.add("unit", resource.unit)
    if let use = resource.meanUse { words.add("use", "\(use)") }
    words.add("cost", resource.monthlyCost)
    words.add("day", day: resource.day)
    words.add("line", "\(resource.source.line)")
    return words.line
  }

  func words(_ line: RevenueLine) -> String {
    var words = Words()
    words.add("product", line.product)
    if line.kind != .unknown { words.add("is", "\(line.kind)") }
    if line.interval != .unknown { words.add("interval", "\(line.interval)") }
    words.add("start", day: line.start)
    words.add("end", day: line.end)
    words.add("amount", line.amount)
    words.add("cost", line.cost)
    words.add("line", "\(line.source.line)")
    return words.line
  }

  func words(_ assessment: Assessment) -> String {
    var words = Words()
    words.add("day", day: assessment.day)
    words.add("section", assessment.section)
    words.add("statement", assessment.statement)
    words.add("answer", "\(assessment.answer)")
    words.add("respondent", assessment.respondent)
    words.add("line", "\(assessment.source.line)")
    return words.line
  }
}

extension Words {
  fileprivate mutating func add(_ name: String, _ money: Money?) {
    if let money { add(name, "\(money.tenThousandths)/10000 \(money.currency)") }
  }
}
