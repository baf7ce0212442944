/// Time sheets beside the usual ones.
extension FormatSample {
  static let otherWork: [FormatSample] = [
    FormatSample(
      format: "kimai-time",
      text: """
        Datum,Von,Bis,Dauer,Währung,Preis,Name,Benutzer,E-Mail,Kunde,Projekt,Tätigkeit,\
        Beschreibung,Abrechenbar,Schlagworte,Typ
        25.10.2026,10:23,11:08,0:45,EUR,43.5,Ada Byron,ada,ada@norte.example,Acme,Support,\
        Vor Ort,Kabel,Ja,,timesheet
        25.10.2026,12:00,12:15,0.25,EUR,0,,bob,bob@norte.example,Acme,Support,Vor Ort,,Nein,,
        """,
      expected: "start=2026-10-25 10:23 | seconds=2700 | technician=Ada Byron | work=Vor Ort"
        + " | billing=billable | line=2\n"
        + "start=2026-10-25 12:00 | seconds=900 | technician=bob | work=Vor Ort"
        + " | billing=notBillable | line=3"),
    FormatSample(
      format: "autotask-time-api",
      text: """
        id,ticketID,ticketNumber,taskID,timeEntryType,dateWorked,startDateTime,endDateTime,\
        hoursWorked,hoursToBill,offsetHours,summaryNotes,roleID,resourceID,billingCodeID,\
        contractID,isNonBillable
        1,29,T-1,,2,2026-10-05T00:00:00Z,2026-10-05T10:00:00Z,2026-10-05T10:45:00Z,0.75,0.75,0,\
        Cables,7,44,29682,,false
        """,
      expected: "start=2026-10-05 10:00 | seconds=2700 | ticket=T-1 | technician=44 | role=7"
        + " | work=29682 | billing=billable | line=2"),
    FormatSample(
      format: "autotask-time-template",
      text: """
        External (Legacy) Ticket ID,Autotask Ticket Number,Resource,Role,Work Type,\
        Start Date/Time,End Date/Time,Summary Notes,Non-Billable
        ,T-1,"Byron, Ada",Field,On site,10/25/2026 8:00 PM,10/25/2026 8:45 PM,Cables,No
        """,
      expected: "start=2026-10-25 20:00 | seconds=2700 | ticket=T-1 | technician=Byron, Ada"
        + " | role=Field | work=On site | billing=billable | line=2"),
    FormatSample(
      format: "connectwise-time-api",
      text: """
        id,company.name,chargeToId,chargeToType,member.identifier,workType.name,workRole.name,\
        timeStart,timeEnd,actualHours,billableOption,notes
        1,Acme,T-1,ServiceTicket,ada,On site,Field,2026-10-05T10:00:00Z,2026-10-05T10:45:00Z,0.75,\
        NoCharge,Cables
        2,Acme,T-1,ChargeCode,ada,Travel,Field,2026-10-05T11:00:00Z,,0.25,NoDefault,
        """,
      expected: "start=2026-10-05 10:00 | seconds=2700 | ticket=T-1 | technician=ada"
        + " | role=Field | work=On site | billing=noCharge | line=2\n"
        + "start=2026-10-05 11:00 | seconds=900 | technician=ada | role=Field | work=Travel"
        + " | line=3"),
    FormatSample(
      format: "halopsa-actions-api",
      text: """
        id,ticket_id,who,outcome,datetime,timetaken,nonbilltime,traveltime,actionchargehours,note
        1,T-1,Ada Byron,Remote Session,2026-10-05T10:00:00.5,0.75,0,0,0.75,Cables
        2,T-1,Ada Byron,Email,2026-10-05T11:00:00,0,0,0,0,Told her
        """,
      expected: "start=2026-10-05 10:00 | seconds=2700 | ticket=T-1 | technician=Ada Byron"
        + " | work=Remote Session | line=2\n"
        + "start=2026-10-05 11:00 | seconds=0 | ticket=T-1 | technician=Ada Byron | work=Email"
        + " | line=3"),
    FormatSample(
      format: "atera-time-api",
      text: """
        TicketID,WorkHoursID,StartWorkHour,EndWorkHour,TechnicianFullName,Billiable,OnCustomerSite
        T-1,5,2026-10-05T10:00:00Z,2026-10-05T10:45:00Z,Ada Byron,true,false
        """,
      expected: "start=2026-10-05 10:00 | seconds=2700 | ticket=T-1 | technician=Ada Byron"
        + " | billing=billable | line=2"),
    FormatSample(
      format: "generic-time",
      text: """
        description,billable,client,project,tags,start,end,task,user_name,user_email
        "Cables","false","Acme","Support","","2026-10-05T10:00:00Z","2026-10-05T10:45:01Z",\
        "On site","Ada Byron","ada@norte.example"
        """,
      expected: "start=2026-10-05 10:00 | seconds=2701 | technician=Ada Byron | work=On site"
        + " | billing=notBillable | line=2"),
  ]
}
