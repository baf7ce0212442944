/// Licences and their users, projects and opportunities of other systems.
extension FormatSample {
  static let cloud: [FormatSample] = [
    FormatSample(
      format: "m365-active-users",
      text: """
        Block credential,Department,Display name,First name,Last name,Licenses,\
        User principal name,When created
        False,Sales,Eve Adams,Eve,Adams,Microsoft 365 Business Premium+Visio Plan 2,\
        eve@acme.example,2024-03-01 08:30:00Z
        False,,Front desk,,,Unlicensed,desk@acme.example,2024-03-02 08:30:00Z
        """,
      expected: "user=eve@acme.example | name=Eve Adams"
        + " | products=Microsoft 365 Business Premium, Visio Plan 2 | created=2024-03-01 | line=2\n"
        + "user=desk@acme.example | name=Front desk | created=2024-03-02 | line=3"),
    FormatSample(
      format: "m365-user-detail",
      text: """
        Report Refresh Date,User Principal Name,Display Name,Is Deleted,Deleted Date,\
        Has Exchange License,Has OneDrive License,Has Teams License,Exchange Last Activity Date,\
        OneDrive Last Activity Date,SharePoint Last Activity Date,\
        Skype For Business Last Activity Date,Yammer Last Activity Date,Teams Last Activity Date,\
        Assigned Products
        2026-10-30,A25BD01A4B5F6482758A0C00162A1298,EVE,False,,True,True,True,2026-10-29,\
        2026-10-01,,,,2026-10-28,MICROSOFT 365 BUSINESS PREMIUM+VISIO PLAN 2
        2026-10-30,bob@acme.example,Bob,True,2026-09-01,False,False,False,,,,,,,
        """,
      expected: "user=A25BD01A4B5F6482758A0C00162A1298 | name=EVE"
        + " | products=MICROSOFT 365 BUSINESS PREMIUM, VISIO PLAN 2 | lastActivity=2026-10-29"
        + " | exchange=2026-10-29 | oneDrive=2026-10-01 | teams=2026-10-28"
        + " | refreshed=2026-10-30 | line=2\n"
        + "user=bob@acme.example | name=Bob | deleted=yes | refreshed=2026-10-30 | line=3"),
    FormatSample(
      format: "m365-email-activity",
      text: """
        Report Refresh Date,User Principal Name,Display Name,Is Deleted,Deleted Date,\
        Last Activity Date,Send Count,Receive Count,Read Count,Assigned Products,Report Period
        2026-10-30,eve@acme.example,Eve Adams,False,,2026-10-29,12,40,38,E3,30
        """,
      expected: "user=eve@acme.example | name=Eve Adams | products=E3 | lastActivity=2026-10-29"
        + " | exchange=2026-10-29 | refreshed=2026-10-30 | line=2"),
    FormatSample(
      format: "m365-email-apps",
      text: """
        Report Refresh Date,User Principal Name,Display Name,Is Deleted,Deleted Date,\
        Last Activity Date,Mail For Mac,Outlook For Mac,Outlook For Windows,Outlook For Mobile,\
        Other For Mobile,Outlook For Web,POP3 App,IMAP4 App,SMTP App,Report Period
        2026-10-30,eve@acme.example,Eve Adams,False,,2026-10-29,,,Yes,,,Yes,,,,30
        """,
      expected: "user=eve@acme.example | name=Eve Adams | lastActivity=2026-10-29"
        + " | exchange=2026-10-29 | refreshed=2026-10-30 | line=2"),
    FormatSample(
      format: "m365-mailboxes",
      text: """
        Report Refresh Date,User Principal Name,Display Name,Is Deleted,Deleted Date,Created Date,\
        Last Activity Date,Item Count,Storage Used (Byte),Issue Warning Quota (Byte),Report Period
        2026-10-30,eve@acme.example,Eve Adams,False,,2024-03-01,2026-10-29,812,95158272,1000,30
        """,
      expected: "user=eve@acme.example | name=Eve Adams | created=2024-03-01"
        + " | lastActivity=2026-10-29 | exchange=2026-10-29 | refreshed=2026-10-30 | line=2"),
    FormatSample(
      format: "m365-activations",
      text: """
        Report Refresh Date,User Principal Name,Display Name,Product Type,Last Activated Date,\
        Windows,Mac,Windows 10 Mobile,iOS,Android,Activated On Shared Computer
        2026-10-30,eve@acme.example,Eve Adams,MICROSOFT 365 APPS,2026-02-01,1,0,0,1,0,False
        """,
      expected: "user=eve@acme.example | name=Eve Adams | products=MICROSOFT 365 APPS"
        + " | activated=2026-02-01 | refreshed=2026-10-30 | line=2"),
    FormatSample(
      format: "m365-yammer-activity",
      text: """
        Report Refresh Date,User Principal Name,Display Name,User State,State Change Date,\
        Last Activity Date,Posted Count,Read Count,Liked Count,Assigned Products,Report Period
        2026-10-30,eve@acme.example,Eve Adams,active,2024-03-01,2026-10-29,1,2,3,E3,30
        2026-10-30,bob@acme.example,Bob,deleted,2026-09-01,,0,0,0,,30
        """,
      expected: "user=eve@acme.example | name=Eve Adams | products=E3 | lastActivity=2026-10-29"
        + " | yammer=2026-10-29 | refreshed=2026-10-30 | line=2\n"
        + "user=bob@acme.example | name=Bob | deleted=yes | refreshed=2026-10-30 | line=3"),
    FormatSample(
      format: "m365-copilot-usage",
      text: """
        Report Refresh Date,User Principal Name,Display Name,Last Activity Date,\
        Copilot Chat Last Activity Date,Report Period
        2026-10-30,eve@acme.example,Eve Adams,2026-10-29,2026-10-20,30
        """,
      expected: "user=eve@acme.example | name=Eve Adams | lastActivity=2026-10-29"
        + " | copilot=2026-10-29 | refreshed=2026-10-30 | line=2"),
    FormatSample(
      format: "snipe-it-licenses",
      text: """
        Full Name,Email,Username,Item name,serial number,Category,manufacturer,purchase date,\
        purchase cost,Licensed To Name,expiration date,maintained,reassignable,seats,company
        Eve Adams,eve@acme.example,eve,Drawing Suite,SN-77,Design,Norte,11/24/2024,$12.58,\
        Eve Adams,02/26/2027,false,yes,56,Acme
        """,
      expected: "id=SN-77 | product=Drawing Suite | bought=56 | end=2027-02-26 | line=2"),
    FormatSample(
      format: "clockify-projects",
      text: """
        "Project","Client","Status","Visibility","Billability","Tasks","Tracked (h)",\
        "Estimated (h)","Remaining (h)","Progress(%)","Billable Rate (USD)","Amount (USD)",\
        "Project manager","Note"
        "Move to the cloud","Acme","Active","Public","Yes","","25.50","100.00","74.50","25.5",\
        "100.01","0.00","Ada Byron",""
        """,
      expected: "name=Move to the cloud | status=Active | manager=Ada Byron | budgetHours=100.0"
        + " | usedHours=25.5 | complete=0.255 | line=2"),
    FormatSample(
      format: "harvest-projects",
      text: """
        Client,Project,Project Code,Start Date,End Date,Project Notes,Total Hours,Billable Hours,\
        Billable Amount,Budget By,Budget,Budget Spent,Budget Remaining,Total Costs
        Acme,Move to the cloud,P-1,2026-01-05,,,"20,01","20,01","2.001,0",Hours,"50,0","20,01",\
        "29,99","0,0"
        Acme,New offices,P-2,,,,"1.020,5","0,0","0,0",Fees,"9.000,0","0,0","9.000,0","0,0"
        """,
      expected: "id=P-1 | name=Move to the cloud | start=2026-01-05 | budgetHours=50.0"
        + " | usedHours=20.01 | line=2\n"
        + "id=P-2 | name=New offices | usedHours=1020.5 | line=3"),
    FormatSample(
      format: "autotask-opportunities",
      text: """
        Company,Opportunity,Opportunity Owner,Account Manager,Opportunity Category,\
        Classification,Stage,Create Date,Projected Close Date,Revenue (Total),Status
        Acme,New servers,Ada Byron,Bob Cole,Hardware,A,Quote sent,10/25/2026,11/30/2026,\
        "$12,500.00",Active
        """,
      expected: "name=New servers | company=Acme | owner=Ada Byron | stage=Quote sent | is=open"
        + " | category=Hardware | created=2026-10-25 | expected=2026-11-30 | amount=125000000/10000 "
        + " | line=2"),
  ]
}
