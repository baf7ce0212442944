import Testing

/// Exports of systems that nobody has a map for, and what they should be taken for.
struct ForeignExport: Sendable, CustomTestStringConvertible {
  let path: String
  let text: String
  let kind: String
  /// Each as `field=column`, `field=column + column`, with the unit in brackets.
  let columns: [String]

  var testDescription: String { path }

  static let all: [ForeignExport] = [
    ForeignExport(
      path: "exports/Stundenzettel_2026-10.csv",
      text: """
        Datum;Mitarbeiter;Kunde;Tätigkeit;Von;Bis;Stunden;Abrechenbar;Bemerkung
        05.10.2026;Anna Weber;Müller GmbH;Wartung;09:00;10:30;1,50;ja;Server neu gestartet
        13.10.2026;Jan Koch;Nordlicht AG;Beratung;13:15;14:00;0,75;nein;Rückfrage
        14.10.2026;Anna Weber;Müller GmbH;Wartung;08:00;10:00;2,00;ja;
        20.10.2026;Jan Koch;Müller GmbH;Fahrt;08:00;08:15;0,25;nein;Anfahrt

        """,
      kind: "time-entries",
      columns: [
        "client=Kunde", "technician=Mitarbeiter", "workType=Tätigkeit", "billing=Abrechenbar",
        "start=Datum + Von", "end=Datum + Bis", "duration=Stunden (hours)", "note=Bemerkung",
      ]),
    ForeignExport(
      path: "exports/parco macchine.csv",
      text: """
        Nome computer,Cliente,Tipo,Sistema operativo,Numero di serie,Ultimo contatto,Scadenza garanzia,Antivirus
        PC-01,Rossi S.r.l.,Portatile,Windows 11 Pro,5CD123,21/10/2026 08:30,31/12/2027,Defender
        PC-02,Rossi S.r.l.,Desktop,Windows 10 Pro,5CD124,20/10/2026 17:05,15/03/2026,Defender
        SRV-01,Bianchi S.p.A.,Server,Windows Server 2022,5CD777,21/10/2026 09:00,,
        MAC-03,Bianchi S.p.A.,Portatile,macOS 15,C02XYZ,19/10/2026 12:00,01/02/2028,Sophos

        """,
      kind: "devices",
      columns: [
        "name=Nome computer", "serial=Numero di serie", "client=Cliente", "kind=Tipo",
        "operatingSystem=Sistema operativo", "lastSeen=Ultimo contatto", "antivirus=Antivirus",
        "warrantyEnd=Scadenza garanzia",
      ]),
    ForeignExport(
      path: "exports/demandes.csv",
      text: """
        N° demande;Objet;Société;Date d'ouverture;Date de résolution;Échéance;Priorité;Statut;Technicien;SLA respecté
        D-1;Imprimante en panne;Dupont SA;05/10/2026 09:12;05/10/2026 11:40;05/10/2026 13:12;Haute;Résolu;Zoé;oui
        D-2;VPN;Martin SARL;13/10/2026 10:00;14/10/2026 16:00;13/10/2026 18:00;Basse;Clos;Luc;non
        D-3;Mot de passe;Dupont SA;14/10/2026 08:00;;15/10/2026 08:00;Moyenne;En cours;Zoé;
        D-4;Écran noir;Martin SARL;20/10/2026 14:30;20/10/2026 15:00;21/10/2026 14:30;Haute;Résolu;Luc;oui

        """,
      kind: "tickets",
      columns: [
        "id=N° demande", "title=Objet", "client=Société", "created=Date d'ouverture",
        "resolved=Date de résolution", "resolutionDue=Échéance", "priority=Priorité",
        "status=Statut",
        "technician=Technicien", "resolutionVerdict=SLA respecté",
      ]),
    ForeignExport(
      path: "exports/encuestas.csv",
      text: """
        Nº de encuesta;Incidencia;Cliente;Valoración;Comentario;Fecha de respuesta
        1;INC-10;Acme S.L.;5;Muy rápido;13/10/2026
        2;INC-11;Beta S.A.;2;Tardaron mucho;14/10/2026
        3;INC-15;Acme S.L.;4;;20/10/2026
        4;INC-20;Acme S.L.;5;Gracias;21/10/2026

        """,
      kind: "surveys",
      columns: [
        "id=Nº de encuesta", "ticket=Incidencia", "client=Cliente", "score=Valoración",
        "comment=Comentario", "answered=Fecha de respuesta",
      ]),
    ForeignExport(
      path: "exports/contratos.csv",
      text: """
        Contrato;Cliente;Tipo de contrato;Início;Fim;Valor mensal;Equipamentos cobertos
        C-1;Alfa Lda;Suporte total;01/01/2026;31/12/2026;"1.250,00";25
        C-2;Beta SA;Suporte remoto;15/03/2026;14/03/2027;"480,00";8
        C-3;Gama Lda;Suporte total;01/06/2025;31/05/2027;"2.000,50";40
        C-4;Delta SA;Suporte remoto;20/07/2026;19/07/2027;"320,00";5

        """,
      kind: "agreements",
      columns: [
        "id=Contrato", "client=Cliente", "type=Tipo de contrato", "covered=Equipamentos cobertos",
        "start=Início", "end=Fim", "monthlyRevenue=Valor mensal",
      ]),
    ForeignExport(
      path: "exports/case_export.csv",
      text: """
        caseNumber,accountName,shortDescription,openedAt,firstReplyAt,solvedAt,dueBy,assigneeName,ticketState,priorityLevel,isEscalated,slaBreached
        77001,Acme Ltd,Printer jams,2026-10-05T09:00:00Z,2026-10-05T09:20:00Z,2026-10-05T12:00:00Z,2026-10-06T09:00:00Z,Ann,Solved,P2,false,false
        77002,Beta Ltd,VPN down,2026-10-06T10:00:00Z,2026-10-06T10:05:00Z,2026-10-08T10:00:00Z,2026-10-07T10:00:00Z,Bob,Closed,P1,true,true
        77003,Acme Ltd,New laptop,2026-10-07T10:00:00Z,2026-10-07T11:00:00Z,,2026-10-09T10:00:00Z,Ann,Waiting on supplier,P3,false,false
        77004,Beta Ltd,Mailbox full,2026-10-07T12:00:00Z,,,2026-10-09T12:00:00Z,Bob,Open,P3,false,false

        """,
      kind: "tickets",
      columns: [
        "id=caseNumber", "title=shortDescription", "client=accountName", "created=openedAt",
        "firstResponse=firstReplyAt", "resolved=solvedAt", "resolutionDue=dueBy",
        "priority=priorityLevel", "status=ticketState", "technician=assigneeName",
        "escalated=isEscalated", "resolutionVerdict=slaBreached",
      ]),
    ForeignExport(
      path: "exports/subscriptions.csv",
      text: """
        Customer,Product Name,Quantity,Assigned,Unit Price,Currency,Billing Cycle,Renewal Date,Trial
        Acme Ltd,Office Suite Standard,25,21,12.50,EUR,Monthly,2027-01-31,no
        Beta Ltd,Office Suite Premium,10,10,22.00,EUR,Annual,2026-12-01,no
        Acme Ltd,Mail Filter,25,25,2.00,EUR,Monthly,2027-01-31,no
        Gamma Ltd,Office Suite Basic,4,1,6.00,EUR,Monthly,2026-11-15,yes

        """,
      kind: "licenses",
      columns: [
        "client=Customer", "product=Product Name", "bought=Quantity", "assigned=Assigned",
        "unitPrice=Unit Price", "currency=Currency", "interval=Billing Cycle", "end=Renewal Date",
        "trial=Trial",
      ]),
    ForeignExport(
      path: "exports/endpoints.csv",
      text: """
        Endpoint,Organisation,Site,OS Version,Last Check-In (UTC),Agent Version,AV Product,Service Tag
        ws-001,Acme Ltd,Leeds,Windows 11 Pro 24H2,2026-10-21 08:30:12,4.2.1,Defender,7HX11
        ws-002,Acme Ltd,York,Windows 10 Pro 22H2,2026-09-01 17:05:00,4.1.0,Defender,7HX12
        srv-01,Beta Ltd,Hull,Ubuntu 24.04,2026-10-21 09:00:44,4.2.1,,9PQ01
        mac-01,Beta Ltd,Hull,macOS 15.1,2026-10-20 12:00:00,4.2.1,Sentinel,C02AA

        """,
      kind: "devices",
      columns: [
        "name=Endpoint", "serial=Service Tag", "client=Organisation", "operatingSystem=OS Version",
        "lastSeen=Last Check-In (UTC)", "antivirus=AV Product",
      ]),
    ForeignExport(
      path: "exports/verlauf.csv",
      text: """
        Vorgang;Zeitpunkt;Neuer Status;Bearbeiter;Kunde
        V-1;05.10.2026 09:00;Neu;;Müller GmbH
        V-1;05.10.2026 09:30;In Bearbeitung;Anna;Müller GmbH
        V-1;13.10.2026 11:00;Geschlossen;Anna;Müller GmbH
        V-2;14.10.2026 08:00;Neu;;Nordlicht AG
        V-2;14.10.2026 10:00;Wartet auf Kunde;Jan;Nordlicht AG
        V-2;20.10.2026 10:00;Geschlossen;Jan;Nordlicht AG

        """,
      kind: "tickets",
      columns: [
        "id=Vorgang first", "client=Kunde", "created=Zeitpunkt min",
        "closed=Zeitpunkt max when Neuer Status", "updated=Zeitpunkt max",
        "status=Neuer Status last",
        "technician=Bearbeiter last",
      ]),
    ForeignExport(
      path: "exports/nightly.csv",
      text: """
        Customer,Machine,Backup Job,Started,Result
        Acme Ltd,srv-01,Daily full,2026-10-20 22:00:00,Success
        Acme Ltd,srv-02,Daily full,2026-10-20 22:30:00,Failed
        Beta Ltd,srv-09,Weekly,2026-10-18 20:00:00,Warning
        Acme Ltd,srv-01,Daily full,2026-10-21 22:00:00,Success

        """,
      kind: "backup-jobs",
      columns: [
        "client=Customer", "device=Machine", "job=Backup Job", "at=Started", "result=Result",
      ]),
    ForeignExport(
      path: "exports/partes.csv",
      text: """
        Técnico,Cliente,Incidencia,Fecha,Duración (minutos),Facturable
        Luis,Acme S.L.,INC-10,13/10/2026,45,Sí
        Eva,Beta S.A.,INC-11,14/10/2026,30,No
        Luis,Acme S.L.,INC-10,20/10/2026,120,Sí
        Eva,Acme S.L.,INC-15,21/10/2026,15,No

        """,
      kind: "time-entries",
      columns: [
        "ticket=Incidencia", "client=Cliente", "technician=Técnico", "billing=Facturable",
        "start=Fecha", "duration=Duración (minutos) (minutes)",
      ]),
    ForeignExport(
      path: "exports/personal.csv",
      text: """
        Mitarbeiter;Rolle;Team;Stunden pro Woche;Eintritt
        Anna Weber;Techniker;Support;38,5;01.03.2022
        Jan Koch;Berater;Projekte;40;15.07.2024
        Eva Lang;Techniker;Support;20;01.01.2025

        """,
      kind: "technicians",
      columns: [
        "name=Mitarbeiter", "role=Rolle", "team=Team", "hoursPerWeek=Stunden pro Woche",
        "start=Eintritt",
      ]),
    ForeignExport(
      path: "exports/sla.csv",
      text: """
        SLA,Prioridad,Respuesta (horas),Resolución (horas)
        Oro,Alta,1,4
        Oro,Media,4,16
        Plata,Alta,4,24

        """,
      kind: "sla-targets",
      columns: [
        "slaName=SLA", "priority=Prioridad", "response=Respuesta (horas) (hours)",
        "resolution=Resolución (horas) (hours)",
      ]),
  ]
}
