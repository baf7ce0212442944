import Intake
import Testing

/// Systems change their labels, and users choose columns and languages: all of them are known.
struct OtherLabelsTests {
  static let headers: [(format: String, header: String)] = [
    (
      "freshdesk-tickets",
      "Ticket Id,Subject,Status,Priority,Source,Customer,Requester,Agent,Group,Created Time,"
        + "Due by Time,Resolved Time"
    ),
    (
      "zendesk-tickets",
      "Summation column,Id,Requester,Requester id,Requester external id,Requester email,"
        + "Requester domain,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,"
        + "Created at,Updated at,Assigned at,Organization,Due date,Initially assigned at,Solved at,"
        + "Resolution time,Satisfaction Score,Group stations,Assignee stations,Reopens,Replies,"
        + "First reply time in minutes,Area [list],Remark [txt]"
    ),
    (
      "jira-issues",
      "Issue Type,Issue key,Issue id,Summary,Assignee,Assignee Id,Reporter,Priority,Status,"
        + "Resolution,Created,Updated,Due date"
    ),
    (
      "glpi-tickets",
      "ID;Titre;Dernière modification;Date d'ouverture;Attribué à Technicien;Demandeur"
    ),
    ("osticket-tickets", "Ticket Number,Date Created,Subject,From,Priority,Department,Status"),
    (
      "autotask-tickets",
      "Ticket Number,Title,Description,Organization,Resources,Status,Created,Total Hours Worked,"
        + "Billed Hours,Sub-Issue Type,Issue Type"
    ),
    (
      "autotask-tickets-template",
      "External (Legacy) Ticket ID,[required] Autotask Ticket Number,[required] Title,"
        + "[required] Organization: Name,[required] Status,Create Date/Time"
    ),
    (
      "connectwise-tickets",
      "SR_Service_RecID,Company_RecID,Contact_RecID,Summary,Detail_Description,Status_Description,"
        + "Urgency,SR_Board_Name,Date_Entered_UTC,Last_Update_UTC,Date_Closed_UTC"
    ),
    (
      "connectwise-tickets-api",
      "id,summary,board/name,status/name,company/name,dateEntered,closedDate,isInSla"
    ),
    (
      "atera-tickets-api",
      "ticket_id,ticket_title,ticket_priority,ticket_status,ticket_created_date,customer_name"
    ),
    (
      "clockify-time",
      "Project,Client,Description,Activity,User,Group,Email,Tags,Start Date,Start Time,End Date,"
        + "End Time,Duration (h),Duration (decimal),Billable Rate (EUR),Billable Amount (EUR)"
    ),
    (
      "kimai-time",
      "Date,From,To,Duration,Currency,Price,Name,User,E-mail,Customer,Project,Activity"
    ),
    ("kimai-time", "Date,Begin,End,Duration,Rate,User,Customer,Project,Activity,Description"),
    ("kimai-time", "Fecha,De,Para,Duración,Moneda,Nombre,Usuario,Cliente,Proyecto,Actividad"),
    ("kimai-time", "Date,De,À,Durée,Devise,Nom,Client,Projet,Activité,Description,Facturable"),
    ("kimai-time", "Data,Da,A,Durata,Valuta,Nome,Utente,Cliente,Progetto,Attività,Fatturabile"),
    ("kimai-time", "Data,De,Para,Duração,Moeda,Nome,Cliente,Projeto,Atividade,Faturável"),
    (
      "toggl-time",
      "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,"
        + "End date,End time,Duration,Tags"
    ),
    ("datto-rmm-devices", "Hostname,Type,OS,Windows Display Version,Manufacturer,Site"),
    (
      "n-able-devices",
      "Customer Name,Site Name,Device Name,Device Class,Operating System,Status,Last Check-in"
    ),
    ("connectwise-automate-devices", "Computer Name,Company,OS"),
    (
      "intune-devices",
      "Device ID,Device name,Enrollment date,Last check-in,Microsoft Entra Device ID,OS version,"
        + "Compliance,Managed by,OS"
    ),
    (
      "snipe-it-assets",
      "Company,Name,Asset Tag,Category,Supplier,Manufacturer,Location,Order Number,Model,"
        + "Model Notes,Model Number,Asset Notes,Purchase Date,Purchase Cost,Checkout Type"
    ),
    (
      "m365-active-users",
      "Display name,User principal name,First name,Last name,When created,Department,Licenses"
    ),
    ("clockify-projects", "Project,Status,Visibility,Billability,Task,Tracked (h),Estimated (h)"),
  ]

  @Test(arguments: headers)
  func `an export of other labels is recognised`(format: String, header: String) throws {
    let names = header.split { $0 == "," || $0 == ";" }.map(String.init)
    guard case .recognised(let found) = try FormatCatalog().recognise(names) else {
      Issue.record("nobody's: \(header)")
      return
    }
    #expect(found.name == format)
  }
}
