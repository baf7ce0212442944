extension FormatSample {
  static let business: [FormatSample] = [
    FormatSample(
      format: "mspreport-licenses",
      text: """
        License ID,Company,Product,Units Bought,Units Assigned,Units Activated,Units Active,Unit Price,\
        Currency,Billing Interval,Program,Start Date,Renewal Date,Notice Days,Trial
        L-1,Acme,Office Suite,25,20,18,17,12.58,EUR,Monthly,CSP,2026-01-01,2026-12-31,30,no
        """,
      expected: "id=L-1 | product=Office Suite | bought=25 | assigned=20 | activated=18 | active=17"
        + " | price=125800/10000 EUR | interval=monthly | program=CSP | start=2026-01-01"
        + " | end=2026-12-31 | notice=30 | line=2"),
    FormatSample(
      format: "mspreport-license-users",
      text: """
        Company,User,Name,Products,Deleted,Created,Last Activity,Activated,Report Date,\
        Exchange Last Activity,Teams Last Activity
        Acme,ada@acme.example,Ada,Suite+Drawing,no,2025-02-03,2026-10-01,2025-02-05,2026-10-31,\
        2026-10-20,2026-10-28
        """,
      expected: "user=ada@acme.example | name=Ada | products=Suite, Drawing | created=2025-02-03"
        + " | lastActivity=2026-10-28 | exchange=2026-10-20 | teams=2026-10-28"
        + " | activated=2025-02-05 | refreshed=2026-10-31 | line=2"),
    FormatSample(
      format: "mspreport-opportunities",
      text: """
        Opportunity ID,Company,Opportunity,Owner,Stage,Outcome,Category,Created,Closed,\
        Expected Close,Last Activity,Amount,Currency,Probability
        O-7,Acme,New firewall,Eve,Contract,Won,Security,2026-08-01,2026-10-02,2026-09-30,\
        2026-10-01,"1,200.50",EUR,80 %
        """,
      expected: "id=O-7 | name=New firewall | company=Acme | owner=Eve | stage=Contract | is=won"
        + " | category=Security | created=2026-08-01 | closed=2026-10-02 | expected=2026-09-30"
        + " | lastActivity=2026-10-01 | amount=12005000/10000 EUR | probability=0.8 | line=2"),
    FormatSample(
      format: "mspreport-projects",
      text: """
        Project ID,Company,Project,Status,Manager,Start Date,End Date,Finished,Budget Hours,\
        Used Hours,Budget,Currency,Percent Complete,Milestone,Milestone Due,Milestone Done
        P-1,Acme,Move to new mail,Running,Eve,2026-09-01,2026-11-30,,40,12:30,4000,EUR,35,\
        Pilot,2026-09-20,2026-09-22
        """,
      expected: "id=P-1 | name=Move to new mail | status=Running | manager=Eve | start=2026-09-01"
        + " | end=2026-11-30 | budgetHours=40.0 | usedHours=12.5 | budget=40000000/10000 EUR"
        + " | complete=0.35 | milestone=Pilot | due=2026-09-20 | done=2026-09-22 | line=2"),
    FormatSample(
      format: "mspreport-touchpoints",
      text: """
        Company,Contacted,Contact Type,Review,Contacted By,Contact,Notes
        Acme,2026-10-05 10:00:00,Video call,yes,Eve,Ada,Quarterly review
        """,
      expected: "company=Acme | at=2026-10-05 10:00 | kind=Video call | review=yes | by=Eve"
        + " | contact=Ada | note=Quarterly review | line=2"),
    FormatSample(
      format: "mspreport-backup-jobs",
      text: """
        Company,Device,Backup Job,Run,Result,Restore Test
        Acme,ACM-SRV1,Nightly,2026-10-05 02:00:00,Completed with warnings,no
        """,
      expected: "device=ACM-SRV1 | job=Nightly | at=2026-10-05 02:00 | result=partial | line=2"),
    FormatSample(
      format: "mspreport-cloud-resources",
      text: """
        Resource ID,Company,Resource,Resource Type,Requested,Unit,Mean Use %,Monthly Cost,Currency,Date
        vm-9,Acme,App server,Virtual machine,8,vCPU,3.5,210.40,USD,2026-10-31
        """,
      expected: "id=vm-9 | name=App server | kind=Virtual machine | requested=8.0 | unit=vCPU"
        + " | use=0.035 | cost=2104000/10000 USD | day=2026-10-31 | line=2"),
    FormatSample(
      format: "mspreport-revenue-lines",
      text: """
        Company,Product,Revenue Type,Billing Interval,Date,End Date,Amount,Cost,Currency
        Acme,Managed desk,Recurring,Yearly,2026-01-01,2026-12-31,€ 1200,300,EUR
        """,
      expected: "product=Managed desk | is=recurring | interval=yearly | start=2026-01-01"
        + " | end=2026-12-31 | amount=12000000/10000 EUR | cost=3000000/10000 EUR | line=2"),
    FormatSample(
      format: "mspreport-assessments",
      text: """
        Date,Section,Statement,Answer,Respondent
        2026-10-05,Processes and operations,3,4,Eve
        """,
      expected: "day=2026-10-05 | section=Processes and operations | statement=3 | answer=4"
        + " | respondent=Eve | line=2"),
  ]
}
