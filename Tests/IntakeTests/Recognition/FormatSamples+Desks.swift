/// Ticket exports of service desks that are not a provider's own.
extension FormatSample {
  static let desks: [FormatSample] = [
    FormatSample(
      format: "jira-issues",
      text: """
        Summary,Issue key,Issue id,Issue Type,Status,Project name,Priority,Assignee,Reporter,\
        Created,Updated,Resolved,Due date,Labels,Labels,Time Spent,Custom field (Client),\
        Custom field (Client),Custom field (Request Type),Satisfaction rating,\
        Custom field (Time to first response),Custom field (Time to resolution),\
        Custom field ([CHART] Date of First Response),Status Category
        Printer on fire,SD-1,10001,Incident,Done,Desk,High,Ada Byron,Eve Adams,\
        05/Oct/26 9:00 AM,05/Oct/26 11:31 AM,05/Oct/26 11:30 AM,06/Oct/26 12:00 AM,vip,hot,2700,,\
        Acme,Get IT help,4,0:48,-12:34,2026-10-05 09:12:58.679,Done
        Mouse asleep,SD-2,10002,Service Request,Waiting for customer,Desk,Low,,Eve Adams,\
        25/oct./26 12:05 AM,25/Oct/26 12:06 AM,,,,,,Acme,,,,1:30,3:15,,In Progress
        """,
      expected: "id=SD-1 | title=Printer on fire | created=2026-10-05 09:00"
        + " | firstResponse=2026-10-05 09:12:58 | resolved=2026-10-05 11:30"
        + " | updated=2026-10-05 11:31 | priority=High | status=Done | is=resolved"
        + " | type=Incident | category=Get IT help | contact=Eve Adams | technician=Ada Byron"
        + " | worked=2700 | response=met | resolution=missed | satisfaction=4 | line=2\n"
        + "id=SD-2 | title=Mouse asleep | created=2026-10-25 00:05 | updated=2026-10-25 00:06"
        + " | priority=Low | status=Waiting for customer | is=paused | type=Service Request"
        + " | contact=Eve Adams | line=3"),
    FormatSample(
      format: "freshservice-tickets",
      text: """
        Ticket ID,Subject,Status,Priority,Source,Type,Requester Name,Requester Email,Agent,Group,\
        Created Time,Due by Time,Resolved Time,Closed Time,Last Updated Time,\
        Initial Response Time,First Response Time (in Hrs),Resolution Time (in Hrs),\
        Resolution Status,First Response Status,Category,Department
        INC-1,Printer on fire,Resolved,High,Email,Incident,Eve Adams,eve@acme.example,No Agent,\
        Network,2026-10-05 09:00:00,2026-10-06 09:00:00,2026-10-05 11:30:00,,\
        2026-10-05 11:30:05,2026-10-05 09:12:00,00:12:00,101:30:00,SLA Violated,Within SLA,\
        Hardware,Acme
        """,
      expected: "id=INC-1 | title=Printer on fire | created=2026-10-05 09:00"
        + " | firstResponse=2026-10-05 09:12 | resolved=2026-10-05 11:30"
        + " | updated=2026-10-05 11:30:05 | resolutionDue=2026-10-06 09:00 | priority=High"
        + " | status=Resolved | is=resolved | type=Incident | category=Hardware | channel=Email"
        + " | contact=Eve Adams | queue=Network | responseElapsed=720"
        + " | resolutionElapsed=365400 | response=met | resolution=missed | line=2"),
    FormatSample(
      format: "osticket-tickets",
      text: """
        Ticket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,Source,\
        Current Status,Last Updated,SLA Due Date,SLA Plan,Due Date,Closed Date,Overdue,Merged,\
        Linked,Answered,Agent Assigned,Team Assigned,Thread Count,Reopen Count,Attachment Count,\
        Task Count,Organization
        004711,2026-10-05 09:00:00,'-urgent: fire,Eve Adams,eve@acme.example,High,Network,\
        Hardware,Email,Closed,2026-10-05 11:31:00,2026-10-06 09:00:00,Gold,,2026-10-05 11:30:00,\
        No,No,No,Yes,Ada Byron,,4,1,0,0,Acme
        004712,2026-10-25 09:00:00,Mouse asleep,Eve Adams,eve@acme.example,Normal,Network,\
        Hardware,Web,Open,2026-10-25 09:00:00,2026-10-26 09:00:00,Gold,2026-10-27 12:00:00,,\
        Yes,No,No,No,,,1,0,0,0,Acme
        """,
      expected: "id=004711 | title=-urgent: fire | created=2026-10-05 09:00"
        + " | closed=2026-10-05 11:30 | updated=2026-10-05 11:31"
        + " | resolutionDue=2026-10-06 09:00 | priority=High | status=Closed | is=closed"
        + " | category=Hardware | channel=Email | contact=Eve Adams | technician=Ada Byron"
        + " | queue=Network | sla=Gold | reopens=1 | line=2\n"
        + "id=004712 | title=Mouse asleep | created=2026-10-25 09:00"
        + " | updated=2026-10-25 09:00 | resolutionDue=2026-10-27 12:00 | priority=Normal"
        + " | status=Open | is=open | category=Hardware | channel=Web | contact=Eve Adams"
        + " | queue=Network | sla=Gold | reopens=0 | resolution=missed | line=3"),
  ]
}
