extension FormatSample {
  static let others: [FormatSample] = [
    FormatSample(
      format: "glpi-tickets",
      text: """
        ID,Title,Entity,Status,Opening date,Last update,Resolution date,Closing date,\
        Requester - Requester,Assigned to - Technician,Assigned to - Technician group,Category,\
        Priority,Type,Request source,SLA - SLA Time to resolve,Time to own,Time to resolve,\
        Statistics - Waiting time,Statistics - Resolution time,Time to own exceeded,\
        Time to resolve exceeded,Satisfaction survey - Satisfaction
        5 001,Printer on fire,Acme,Solved,2026-10-05 09:00,2026-10-05 11:31,2026-10-05 11:30,,\
        Eve Adams (17),Ada Byron (2),Network,Hardware > Printer,High,Incident,Phone,Gold,\
        2026-10-05 10:00,2026-10-06 09:00,30 minutes,2 hours 0 minutes,No,Yes,4
        """,
      expected: "id=5 001 | title=Printer on fire | created=2026-10-05 09:00"
        + " | resolved=2026-10-05 11:30 | updated=2026-10-05 11:31"
        + " | resolutionDue=2026-10-06 09:00 | priority=High"
        + " | status=Solved | is=resolved | type=Incident | category=Hardware > Printer"
        + " | channel=Phone | contact=Eve Adams (17) | technician=Ada Byron (2) | queue=Network"
        + " | sla=Gold | paused=1800 | resolutionElapsed=7200 | response=met | resolution=missed"
        + " | satisfaction=4 | line=2"),
    FormatSample(
      format: "ninjaone-devices",
      text: """
        Id,Display Name,SystemName,Client Name,Type,Role,Policy,Last Online,Last Update,\
        Agent Install Timestamp,OS Name,Serial Number,Bios Serial Number,Warranty End Date
        401,Desk 1,ACM-PT01,Acme,AGENT_DEVICE,WINDOWS_LAPTOP,Desks,2026-10-31 21:05:00,\
        2026-10-30 21:05:00,2025-04-10 10:56:00,Windows 11 Pro,NW1,NW2,2028-04-10
        """,
      expected: "name=ACM-PT01 | serial=NW1 | agent=401 | kind=workstation (WINDOWS_LAPTOP)"
        + " | os=Windows 11 Pro | lastSeen=2026-10-31 21:05 | firstSeen=2025-04-10 10:56"
        + " | warrantyEnd=2028-04-10 | line=2"),
    FormatSample(
      format: "datto-rmm-devices",
      text: """
        Device Hostname,Device Type,Device UID,Serial Number,MAC Address,IP Address,Site Name,\
        Customer Name,Last Check In,Operating System,OS Version,Patch Status,Antivirus Status
        ACM-SRV1,Server,uid-1,D1,,10.0.0.1,Main,Acme,2026-10-31 21:05:00,Windows Server 2022,\
        21H2,RebootRequired,RunningAndUpToDate
        """,
      expected: "name=ACM-SRV1 | serial=D1 | agent=uid-1 | kind=server (Server)"
        + " | os=Windows Server 2022 | lastSeen=2026-10-31 21:05 | patches=missing"
        + " | antivirus=active | line=2"),
    FormatSample(
      format: "mspreport-devices",
      text: """
        Hostname,Serial Number,Agent ID,Company,Device Type,Operating System,Last Seen,\
        First Seen,Patch Status,Antivirus,Warranty Expiry,Managed,Retired,Covered
        ACM-FW1,F1,A1,Acme,Firewall,FWOS,2026-10-31 21:05:00,2025-04-10,Up to date,,2028-04-10,\
        no,yes,no
        """,
      expected: "name=ACM-FW1 | serial=F1 | agent=A1 | kind=network (Firewall) | os=FWOS"
        + " | lastSeen=2026-10-31 21:05 | firstSeen=2025-04-10 00:00 | patches=upToDate"
        + " | antivirus=none | warrantyEnd=2028-04-10 | managed=no | retired=yes"
        + " | contract=false | line=2"),
    FormatSample(
      format: "mspreport-agreements",
      text: """
        Agreement ID,Client,Agreement Type,Covered Devices,Device Kind,SLA Name,Start Date,\
        End Date,MRR
        AG-1,Acme,Managed services,33,workstation,gold,2024-01-01,2026-12-31,2640.00
        """,
      expected: "id=AG-1 | type=Managed services | coverage=33 workstation | sla=gold"
        + " | start=2024-01-01 | end=2026-12-31 | revenue=2640.00 | line=2"),
    FormatSample(
      format: "mspreport-surveys",
      text: """
        Survey ID,Ticket Number,Company,Contact,Score,Comment,Submitted
        S-1,T-1,Acme,Eve Adams,4,"Good, but slow",2026-10-06 08:00:00
        """,
      expected: "ticket=T-1 | answered=2026-10-06 08:00 | score=4 | contact=Eve Adams"
        + " | comment=Good, but slow | line=2"),
    FormatSample(
      format: "mspreport-ticket-events",
      text: """
        Ticket Number,Changed,Status,Priority,Technician,Queue
        T-1,2026-10-05 10:00:00,Waiting on client,High,Ada Byron,Network
        """,
      expected: "ticket=T-1 | at=2026-10-05 10:00 | status=Waiting on client | is=paused"
        + " | priority=High | technician=Ada Byron | queue=Network | line=2"),
    FormatSample(
      format: "mspreport-technicians",
      text: """
        Technician,Role,Team,Hours per Week,Start Date,End Date
        Ada Byron,Field,North,37.5,2021-03-01,2026-12-31
        """,
      expected: "name=Ada Byron | role=Field | team=North | hours=37.5 | from=2021-03-01"
        + " | to=2026-12-31 | line=2"),
    FormatSample(
      format: "mspreport-sla-targets",
      text: """
        SLA Name,Priority,Response Minutes,Resolution Minutes,Calendar
        Gold,High,30,240,24x7
        """,
      expected: "sla=Gold | priority=High | response=1800 | resolution=14400 | calendar=24x7"
        + " | line=2"),
    FormatSample(
      format: "mspreport-holidays",
      text: """
        Date,Name
        2026-10-12,National day
        """,
      expected: "2026-10-12"),
  ]
}
