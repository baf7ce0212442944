/// An invented export of each system, with the header that system writes.
struct FormatSample: Sendable {
  let format: String
  let text: String
  /// The records from line 2 on, in words, one a line.
  let expected: String
}

extension FormatSample {
  static let tickets: [FormatSample] = [
    FormatSample(
      format: "freshdesk-tickets",
      text: """
        Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,\
        Resolved time,Closed time,Last update time,Initial response time,Time tracked,\
        First response time (in hrs),Resolution time (in hrs),Agent interactions,\
        Customer interactions,Resolution status,First response status,Tags,Survey results,\
        Association type,Product,Every response status,Full name,Contact ID,Company Name
        1001,Printer on fire,Resolved,High,Email,Incident,Ada Byron,No Group,\
        2026-10-05 09:00:00,2026-10-06 09:00:00,2026-10-05 11:30:00,2026-10-07 10:00:00,\
        2026-10-07 10:00:05,2026-10-05 09:12:00,01:30,00:12:00,1402:30:00,3,2,Within SLA,\
        SLA Violated,vip,Extremely satisfied,,No Product,,Eve Adams,77,Acme
        """,
      expected: "id=1001 | title=Printer on fire | created=2026-10-05 09:00"
        + " | firstResponse=2026-10-05 09:12 | resolved=2026-10-05 11:30"
        + " | closed=2026-10-07 10:00 | updated=2026-10-07 10:00:05"
        + " | resolutionDue=2026-10-06 09:00 | priority=High | status=Resolved | is=resolved"
        + " | type=Incident | category=vip | channel=Email | contact=Eve Adams"
        + " | technician=Ada Byron | responseElapsed=720 | resolutionElapsed=5049000"
        + " | worked=5400 | replies=3 | response=missed"
        + " | resolution=met | satisfaction=5 | line=2"),
    FormatSample(
      format: "zendesk-tickets",
      text: """
        Summation column,Id,Requester,Requester id,Requester external id,Requester email,\
        Requester domain,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,\
        Created at,Updated at,Assigned at,Organization,Due date,Initially assigned at,Solved at,\
        Resolution time,Satisfaction Score,Group stations,Assignee stations,Reopens,Replies,\
        First reply time in minutes,First reply time in minutes within business hours,\
        Full resolution time in minutes,Full resolution time in minutes within business hours,\
        On hold time in minutes
        1,2001,Eve Adams,9,-,eve@acme.example,acme.example,Eve Adams,Ada Byron,-,\
        Printer on fire,vip,Solved,High,Mail,Incident,2026-10-05 09:00:00,2026-10-05 11:30:05,\
        2026-10-05 09:01:00,Acme,-,2026-10-05 09:01:00,2026-10-05 11:30:00,2.5,Good,1,1,0,3,12,\
        10,150,90,30
        """,
      expected: "id=2001 | title=Printer on fire | created=2026-10-05 09:00"
        + " | firstResponse=2026-10-05 09:12 | resolved=2026-10-05 11:30"
        + " | updated=2026-10-05 11:30:05 | priority=High | status=Solved | is=resolved"
        + " | type=Incident | category=vip | channel=Mail | contact=Eve Adams"
        + " | technician=Ada Byron | paused=1800 | responseElapsed=600 | resolutionElapsed=5400"
        + " | reopens=0 | replies=3 | satisfaction=5"
        + " | line=2"),
    FormatSample(
      format: "servicenow-incidents",
      text: """
        number,opened_at,short_description,caller_id,priority,state,category,assignment_group,\
        assigned_to,sys_updated_on,resolved_at,closed_at,company,sla_due,made_sla,reopen_count,\
        reassignment_count,contact_type,sys_class_name
        INC0000010,2026-10-05 09:00:00,Printer on fire,Eve Adams,2 - High,Closed,Hardware,\
        Network,UNKNOWN,2026-10-07 10:00:05,2026-10-05 11:30:00,2026-10-07 10:00:00,Acme,\
        UNKNOWN,true,1,2,Phone,Incident
        """,
      expected: "id=INC0000010 | title=Printer on fire | created=2026-10-05 09:00"
        + " | resolved=2026-10-05 11:30 | closed=2026-10-07 10:00"
        + " | updated=2026-10-07 10:00:05 | priority=2 - High | status=Closed | is=closed"
        + " | type=Incident | category=Hardware | channel=Phone | contact=Eve Adams"
        + " | queue=Network | reopens=1 | reassignments=2 | resolution=met | line=2"),
    FormatSample(
      format: "servicenow-incidents-labels",
      text: """
        Number,Opened,Short description,Caller,Priority,State,Category,Assignment Group,\
        Assigned to,Updated,Resolved,Closed,Company,SLA due,Made SLA,Reopen count,\
        Reassignment count,Channel
        INC0000011,10-05-2026 09:00:00,Printer on fire,Eve Adams,2 - High,On Hold,Hardware,\
        Network,Ada Byron,10-25-2026 10:00:05,,,Acme,10-06-2026 09:00:00,false,0,2,Phone
        """,
      expected: "id=INC0000011 | title=Printer on fire | created=2026-10-05 09:00"
        + " | updated=2026-10-25 10:00:05 | resolutionDue=2026-10-06 09:00"
        + " | priority=2 - High | status=On Hold | is=paused | category=Hardware"
        + " | channel=Phone | contact=Eve Adams | technician=Ada Byron | queue=Network"
        + " | reopens=0 | reassignments=2 | resolution=missed | line=2"),
    FormatSample(
      format: "autotask-tickets",
      text: """
        Ticket Number,Title,Account,Contact,Resources,Queue,Status,Priority,Source,Ticket Type,\
        Issue Type,Sub-Issue Type,Service Level Agreement,Created,First Response Date/Time,\
        Resolved Date/Time,Complete Date/Time,First Response Due,Resolved Due,SLA Met
        T20261005.0001,Printer on fire,Acme,Eve Adams,Ada Byron,Help Desk,Complete,High,E-mail,\
        Incident,Hardware,Printer,Gold,10/5/2026 9:00 AM,10/5/2026 9:12 AM,10/5/2026 11:30 AM,\
        10/13/2026 12:05 PM,10/5/2026 10:00 AM,10/6/2026 9:00 AM,Yes
        """,
      expected: "id=T20261005.0001 | title=Printer on fire | created=2026-10-05 09:00"
        + " | firstResponse=2026-10-05 09:12 | resolved=2026-10-05 11:30"
        + " | closed=2026-10-13 12:05 | responseDue=2026-10-05 10:00"
        + " | resolutionDue=2026-10-06 09:00 | priority=High | status=Complete | is=closed"
        + " | type=Incident | category=Hardware | channel=E-mail | contact=Eve Adams"
        + " | technician=Ada Byron | queue=Help Desk | sla=Gold | resolution=met | line=2"),
    FormatSample(
      format: "autotask-tickets-api",
      text: """
        ticketNumber,title,companyID,createDate,firstResponseDateTime,resolvedDateTime,\
        completedDate,lastActivityDate,firstResponseDueDateTime,resolvedDueDateTime,priority,\
        status,ticketType,issueType,source,contactID,assignedResourceID,queueID,\
        serviceLevelAgreementID,serviceLevelAgreementHasBeenMet
        T20261005.0002,Printer on fire,1042.0,2026-10-05T09:00:00.553Z,2026-10-05T09:12:00Z,\
        2026-10-05T11:30:00Z,2026-10-07T10:00:00Z,2026-10-07T10:00:05Z,2026-10-05T10:00:00Z,\
        2026-10-06T09:00:00Z,2,5,1,10,4,30,40,50,3,False
        """,
      expected: "id=T20261005.0002 | title=Printer on fire | created=2026-10-05 09:00"
        + " | firstResponse=2026-10-05 09:12 | resolved=2026-10-05 11:30"
        + " | closed=2026-10-07 10:00 | updated=2026-10-07 10:00:05"
        + " | responseDue=2026-10-05 10:00 | resolutionDue=2026-10-06 09:00 | priority=2"
        + " | status=5 | is=closed | type=1 | category=10 | channel=4 | contact=30"
        + " | technician=40 | queue=50 | sla=3 | resolution=missed | line=2"),
    FormatSample(
      format: "connectwise-tickets",
      text: """
        SR_Service_RecID,Summary,Company_RecID,Company_Name,Date_Entered_UTC,\
        Date_Responded_UTC,Date_Resolved_UTC,Date_Closed_UTC,Last_Update_UTC,\
        Priority_Description,Status_Description,SR_Board_Name,Contact_Name,Ticket_Owner
        3001,Printer on fire,1042,Acme Ltd as the PSA spells it,2026-10-05 09:00:00,\
        2026-10-05 09:12:00,2026-10-05 11:30:00,2026-10-07 10:00:00,2026-10-07 10:00:05,\
        Priority 2 - High,>Closed,Service,Eve Adams,Ada Byron
        """,
      expected: "id=3001 | title=Printer on fire | created=2026-10-05 09:00"
        + " | firstResponse=2026-10-05 09:12 | resolved=2026-10-05 11:30"
        + " | closed=2026-10-07 10:00 | updated=2026-10-07 10:00:05"
        + " | priority=Priority 2 - High | status=>Closed | is=closed | type=Service"
        + " | contact=Eve Adams | technician=Ada Byron | line=2"),
    FormatSample(
      format: "connectwise-tickets-api",
      text: """
        id,summary,board.name,company.name,_info.dateEntered,dateResponded,dateResolved,\
        closedDate,_info.lastUpdated,requiredDate,priority.name,status.name,type.name,\
        contactName,owner.identifier,team.name,sla.name,isInSla
        3002,Printer on fire,Service,Acme,2026-10-05T09:00:00Z,2026-10-05T09:12:00Z,,,\
        2026-10-05T09:12:05Z,2026-10-06T09:00:00Z,High,Waiting on Vendor,Hardware,Eve Adams,\
        ada,Network,Gold,true
        """,
      expected: "id=3002 | title=Printer on fire | created=2026-10-05 09:00"
        + " | firstResponse=2026-10-05 09:12 | updated=2026-10-05 09:12:05"
        + " | resolutionDue=2026-10-06 09:00 | priority=High | status=Waiting on Vendor"
        + " | is=paused | type=Service | category=Hardware | contact=Eve Adams"
        + " | technician=ada | queue=Network | sla=Gold | resolution=met | line=2"),
    FormatSample(
      format: "mspreport-tickets",
      text: """
        Ticket Number,Summary,Company,Company ID,Created,First Response,Resolved,Closed,Updated,\
        Response Due,Resolution Due,Priority,Status,Board,Category,Source,Contact,Owner,Queue,\
        Tier,SLA Name,Paused Minutes,Response Target,Resolution Target,Response Elapsed,\
        Resolution Elapsed,Response Remaining,Resolution Remaining,Reopen Count,Reassignments,Replies,Escalated,\
        First Contact,Response SLA,Resolution SLA,Satisfaction,Hours
        4001,Printer on fire,Acme,1042,2026-10-05 09:00:00,2026-10-05 09:12:00,\
        2026-10-05 11:30:00,2026-10-07 10:00:00,2026-10-07 10:00:05,2026-10-05 10:00:00,\
        2026-10-06 09:00:00,High,Resolved,Service,Hardware,Phone,Eve Adams,Ada Byron,Network,\
        Tier 1,Gold,30,30,4h,0:12,2:00,0:18,-0:30,1,2,3,no,yes,met,missed,4,0.75
        """,
      expected: "id=4001 | title=Printer on fire | created=2026-10-05 09:00"
        + " | firstResponse=2026-10-05 09:12 | resolved=2026-10-05 11:30"
        + " | closed=2026-10-07 10:00 | updated=2026-10-07 10:00:05"
        + " | responseDue=2026-10-05 10:00 | resolutionDue=2026-10-06 09:00 | priority=High"
        + " | status=Resolved | is=resolved | type=Service | category=Hardware"
        + " | channel=Phone | contact=Eve Adams | technician=Ada Byron | queue=Network"
        + " | tier=Tier 1 | sla=Gold | paused=1800 | responseTarget=1800"
        + " | resolutionTarget=14400 | responseElapsed=720 | resolutionElapsed=7200 | worked=2700 | reopens=1"
        + " | reassignments=2 | replies=3 | escalated=no | firstContact=yes | response=met"
        + " | resolution=missed | satisfaction=4 | line=2"),
  ]

  static let work: [FormatSample] = [
    FormatSample(
      format: "clockify-time",
      text: """
        "Project","Client","Description","Task","User","Group","Email","Tags","Billable",\
        "Start Date","Start Time","End Date","End Time","Duration (h)","Duration (decimal)",\
        "Billable Rate (USD)","Billable Amount (USD)"
        "Support","Acme","Cables","On site","Ada Byron","Field","ada@norte.example","","Yes",\
        "10/25/2026","10:23:52 AM","10/25/2026","11:08:52 AM","00:45:00","0.75","0.00","0.00"
        """,
      expected: "start=2026-10-25 10:23:52 | seconds=2700 | technician=Ada Byron | role=Field"
        + " | work=On site | billing=billable | line=2"),
    FormatSample(
      format: "toggl-time",
      text: """
        User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,\
        End time,Duration,Tags,Amount (EUR)
        Ada Byron,ada@norte.example,Acme,Support,On site,Cables,No,2026-10-05,10:23:52,\
        2026-10-05,11:08:52,00:45:00,,
        """,
      expected: "start=2026-10-05 10:23:52 | seconds=2700 | technician=Ada Byron"
        + " | work=On site | billing=notBillable | line=2"),
    FormatSample(
      format: "harvest-time",
      text: """
        Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,Invoiced?,Approved?,\
        First Name,Last Name,Roles,Employee?,Billable Rate,Billable Amount,Cost Rate,\
        Cost Amount,Currency,External Reference URL
        2026-10-05,Acme,Support,S,On site,Cables,"0,75",Yes,No,Yes,Ada,Byron,Field,Yes,"58,0",\
        "43,50",,,Euro - EUR,
        """,
      expected: "start=2026-10-05 00:00 | seconds=2700 | technician=Ada Byron | role=Field"
        + " | work=On site | billing=billable | dateOnly=yes | line=2"),
    FormatSample(
      format: "tempo-time",
      text: """
        "Issue Key","Issue summary","Hours","Work date","Username","Full name","Period",\
        "Account Key","Account Name","Account Customer","Activity Name","Issue Type",\
        "Work Description"
        "T-1","Printer on fire","0.25","2026-10-05 00:00","ada","Ada Byron","1026","ACC",\
        "Support","Acme","Fixing","Bug","Cables"
        """,
      expected: "start=2026-10-05 00:00 | seconds=900 | ticket=T-1 | technician=Ada Byron"
        + " | work=Fixing | line=2"),
    FormatSample(
      format: "mspreport-time-entries",
      text: """
        Ticket Number,Company,Technician,Role,Work Type,Billable,Start,End,Hours,Notes
        T-1,Acme,Ada Byron,Field,On site,No Charge,2026-10-05 10:00:00,,0.25,Cables
        """,
      expected: "start=2026-10-05 10:00 | seconds=900 | ticket=T-1 | technician=Ada Byron"
        + " | role=Field | work=On site | billing=noCharge | line=2"),
  ]

  static let allTickets = tickets + desks + providers
  static let all =
    allTickets + work + otherWork + devices + agreements + cloud
    + others + business
}
