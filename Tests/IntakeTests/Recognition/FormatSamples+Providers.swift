/// Ticket exports of the systems in which providers run their business.
extension FormatSample {
  static let providers: [FormatSample] = [
    FormatSample(
      format: "autotask-tickets-template",
      text: """
        External (Legacy) Ticket ID,Autotask Ticket Number,Title,Organization,Contact,Status,\
        Priority,Queue,Primary Resource,Issue Type,Create Date/Time,Due Date/Time
        ,T20261025.0001,Printer on fire,Acme,Eve Adams,Waiting Customer,High,Help Desk,\
        Ada Byron,Hardware,10/25/2026 8:00 PM,10/26/2026 12:00 AM
        """,
      expected: "id=T20261025.0001 | title=Printer on fire | created=2026-10-25 20:00"
        + " | resolutionDue=2026-10-26 00:00 | priority=High | status=Waiting Customer"
        + " | is=paused | category=Hardware | contact=Eve Adams | technician=Ada Byron"
        + " | queue=Help Desk | line=2"),
    FormatSample(
      format: "connectwise-tickets-list",
      text: """
        Ticket #,Company,Summary,Board,Status,Priority,Age,Date Entered,Date Closed,Contact,\
        Owner,Team,Actual Hours
        88001,Acme,Printer on fire,Service,Closed*,Priority 1 - Critical,8,10/25/2026 9:00 AM,\
        10/25/2026 11:30 AM,Eve Adams,abyron,Network,1.25
        """,
      expected: "id=88001 | title=Printer on fire | created=2026-10-25 09:00"
        + " | closed=2026-10-25 11:30 | priority=Priority 1 - Critical | status=Closed*"
        + " | is=closed | type=Service | contact=Eve Adams | technician=abyron | queue=Network"
        + " | worked=4500 | line=2"),
    FormatSample(
      format: "halopsa-tickets-api",
      text: """
        id,summary,client_name,site_name,user_name,status_name,tickettype_name,priority_id,\
        agent_name,team,category_1,dateoccurred,responsedate,respondbydate,fixbydate,dateclosed,\
        slaresponsestate,slastate,sla_name,firsttimefix,timetaken,last_update
        7001,Printer on fire,Acme,Main,Eve Adams,Closed,Incident,2,Ada Byron,Network,Hardware,\
        2026-10-05T09:00:00,2026-10-05T09:12:00,2026-10-05T10:00:00,2026-10-05T11:00:00,\
        2026-10-05T11:30:00,I,O,Gold,true,0.5,2026-10-05T11:30:05.123
        7002,Mouse asleep,Acme,Main,Eve Adams,With User,Incident,3,,Network,Hardware,\
        2026-10-25T09:00:00,,,2026-10-26T11:00:00,0001-01-01T00:00:00,,,Gold,false,,
        """,
      expected: "id=7001 | title=Printer on fire | created=2026-10-05 09:00"
        + " | firstResponse=2026-10-05 09:12 | closed=2026-10-05 11:30"
        + " | updated=2026-10-05 11:30:05 | responseDue=2026-10-05 10:00"
        + " | resolutionDue=2026-10-05 11:00 | priority=2 | status=Closed | is=closed"
        + " | type=Incident | category=Hardware | contact=Eve Adams | technician=Ada Byron"
        + " | queue=Network | sla=Gold | worked=1800 | firstContact=yes | response=met"
        + " | resolution=missed | line=2\n"
        + "id=7002 | title=Mouse asleep | created=2026-10-25 09:00"
        + " | resolutionDue=2026-10-26 11:00 | priority=3 | status=With User | is=paused"
        + " | type=Incident | category=Hardware | contact=Eve Adams | queue=Network | sla=Gold"
        + " | firstContact=no | line=3"),
    FormatSample(
      format: "atera-tickets-api",
      text: """
        TicketID,TicketTitle,TicketNumber,TicketPriority,TicketStatus,TicketSource,TicketType,\
        EndUserFirstName,EndUserLastName,TicketCreatedDate,TechnicianFirstCommentDate,\
        TicketResolvedDate,FirstResponseDueDate,ClosedTicketDueDate,CustomerID,CustomerName,\
        TechnicianFullName
        31,Printer on fire,31,Critical,Resolved,Email,Incident,Eve,Adams,2026-10-05T09:00:00Z,\
        2026-10-05T09:12:00Z,2026-10-05T11:30:00Z,2026-10-05T10:00:00Z,2026-10-06T09:00:00Z,\
        1042,Acme as Atera spells it,Ada Byron
        """,
      expected: "id=31 | title=Printer on fire | created=2026-10-05 09:00"
        + " | firstResponse=2026-10-05 09:12 | resolved=2026-10-05 11:30"
        + " | responseDue=2026-10-05 10:00 | resolutionDue=2026-10-06 09:00 | priority=Critical"
        + " | status=Resolved | is=resolved | type=Incident | channel=Email | contact=Eve Adams"
        + " | technician=Ada Byron | line=2"),
    FormatSample(
      format: "syncro-tickets-api",
      text: """
        id,number,subject,created_at,customer_id,customer_business_then_name,due_date,resolved_at,\
        priority,problem_type,status,updated_at,total_time_seconds
        901,1201,Printer on fire,2026-10-05T09:00:00.000-07:00,1042,Acme,2026-10-06,\
        2026-10-05T11:30:00.000-07:00,2 Normal,Hardware,Customer Reply,\
        2026-10-05T11:30:05.000-07:00,900
        """,
      expected: "id=1201 | title=Printer on fire | created=2026-10-05 16:00"
        + " | resolved=2026-10-05 18:30 | updated=2026-10-05 18:30:05 | priority=2 Normal"
        + " | status=Customer Reply | is=open | category=Hardware | worked=900 | line=2"),
    FormatSample(
      format: "superops-tickets-api",
      text: """
        ticketNumber,subject,client,site,requester,technician,techGroup,priority,status,\
        createdTime,updatedTime,firstResponseTime,firstResponseDueTime,resolutionTime,\
        resolutionDueTime,firstResponseViolated,resolutionViolated
        5001,Printer on fire,Acme,Main,Eve Adams,Ada Byron,Network,Critical,Under Investigation,\
        2026-10-05T09:00:00,2026-10-05T09:12:05,2026-10-05T09:12:00,2026-10-05T09:10:00,,\
        2026-10-06T09:00:00,true,false
        """,
      expected: "id=5001 | title=Printer on fire | created=2026-10-05 09:00"
        + " | firstResponse=2026-10-05 09:12 | updated=2026-10-05 09:12:05"
        + " | responseDue=2026-10-05 09:10 | resolutionDue=2026-10-06 09:00 | priority=Critical"
        + " | status=Under Investigation | is=open | contact=Eve Adams | technician=Ada Byron"
        + " | queue=Network | response=missed | resolution=met | line=2"),
    FormatSample(
      format: "kaseya-bms-tickets",
      text: """
        Ticket Number,Title,Account,Contact,Queue,Primary Assignee,Status,Priority,Type,\
        Issue Type,Open Date,Due Date,Completed Date,SLA
        1024-1,Printer on fire,Acme,Eve Adams,Help Desk,Ada Byron,Completed,High,Incident,\
        Hardware,2026-10-05 09:00,2026-10-06 09:00,2026-10-05 11:30,Gold
        """,
      expected: "id=1024-1 | title=Printer on fire | created=2026-10-05 09:00"
        + " | closed=2026-10-05 11:30 | resolutionDue=2026-10-06 09:00 | priority=High"
        + " | status=Completed | is=closed | type=Incident | category=Hardware"
        + " | contact=Eve Adams | technician=Ada Byron | queue=Help Desk | sla=Gold | line=2"),
  ]
}
