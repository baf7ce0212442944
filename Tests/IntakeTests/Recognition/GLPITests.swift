import Intake
import Records
import Settings
import Testing

/// A ticket search has its labels, states and durations in the user's language.
struct GLPITests {
  static let languages: [(name: String, text: String)] = [
    (
      "pt",
      """
      ID;Título;Status;Data de abertura;Última atualização;Requerente - Requerente;\
      Atribuído - Técnico;Prioridade;Categoria;Tipo;SLA - SLA Tempo para solução;\
      Tempo para solução;Data da solução;Estatísticas - Tempo de espera;\
      Estatísticas - Tempo de solução;Tempo para resolver excedido
      52 267;Impressora;Solucionado;22/10/2026 09:00;22/10/2026 11:31;Eva (17);Ada (2);Alta;\
      Rede;Incidente;Ouro;23/10/2026 09:00;22/10/2026 11:30;1 dias 2 horas 3 minutos;\
      1 segundo;Não
      """
    ),
    (
      "es",
      """
      "ID";"Título";"Estado";"Fecha de apertura";"Última actualización";\
      "Solicitante - Solicitante";"Asignada a - Técnico";"Prioridad";"Categoría";"Tipo";\
      "SLA - SLA Tiempo para resolver";"Tiempo para resolver";"Fecha de solución";\
      "Estadísticas - Tiempo de espera";"Estadísticas - Tiempo de solución";\
      "Tiempo para resolver excedido";
      "52 267";"Impressora";"Resuelto";"2026-10-22 09:00";"2026-10-22 11:31";"Eva (17)";\
      "Ada (2)";"Alta";"Rede";"Incidente";"Ouro";"2026-10-23 09:00";"2026-10-22 11:30";\
      "1 día 2 horas 3 minutos";"1 segundo";"No";
      """
    ),
    (
      "fr",
      """
      ID¤Titre¤Statut¤Date d'ouverture¤Dernière modification¤Demandeur - Demandeur¤\
      Attribué à - Technicien¤Priorité¤Catégorie¤Type¤SLA - SLA Temps de résolution¤\
      Temps de résolution¤Date de résolution¤Statistiques - Temps d'attente¤\
      Statistiques - Temps de résolution¤Temps de résolution dépassé
      52 267¤Impressora¤Résolu¤2026-10-22 09:00:00¤2026-10-22 11:31:00¤Eva (17)¤Ada (2)¤Alta¤\
      Rede¤Incidente¤Ouro¤2026-10-23 09:00:00¤2026-10-22 11:30:00¤1 jour 2 heures 3 minutes¤\
      1 seconde¤Non
      """
    ),
    (
      "it",
      """
      ID;Titolo;Stato;Data di apertura;Ultima modifica;Richiedente - Richiedente;\
      Assegnato a - Tecnico;Priorità;Categoria;Tipo;SLA - SLA Tempo di risoluzione;\
      Tempo di risoluzione;Data di risoluzione;Statistiche - Tempo di attesa;\
      Statistiche - Tempo di risoluzione;Tempo di risoluzione superato
      52 267;Impressora;Risolto;22-10-2026 09:00;22-10-2026 11:31;Eva (17);Ada (2);Alta;Rede;\
      Incidente;Ouro;23-10-2026 09:00;22-10-2026 11:30;1 giorno 2 ore 3 minuti;1 secondo;No
      """
    ),
    (
      "en",
      """
      ID,Title,Status,Opening date,Last update,Requester - Requester,Assigned to - Technician,\
      Priority,Category,Type,SLA - SLA Time to resolve,Time to resolve,Resolution date,\
      Statistics - Waiting time,Statistics - Resolution time,Time to resolve exceeded
      52 267,Impressora,Solved,2026-10-22 09:00,2026-10-22 11:31,Eva (17),Ada (2),Alta,Rede,\
      Incidente,Ouro,2026-10-23 09:00,2026-10-22 11:30,1 day 2 hours 3 minutes,1 second,No
      """
    ),
  ]

  @Test(arguments: languages.map(\.name))
  func `one ticket reads alike in five languages`(language: String) throws {
    let text = Self.languages.first { $0.name == language }?.text ?? ""
    let run = try Exports("glpi.csv", text + "\n") { $0.input("glpi.csv") { $0.client = "Acme" } }
      .read()
    #expect(run.outcome.accounts.map(\.format) == ["glpi-tickets"])
    let words = try #require(run.records?.dump.last)
    let status = words.split(separator: " | ").first { $0.hasPrefix("status=") } ?? ""
    let rest: String = words.replacing("\(status) | ", with: "")
    #expect(
      rest
        == "id=52 267 | title=Impressora | created=2026-10-22 09:00"
        + " | resolved=2026-10-22 11:30 | updated=2026-10-22 11:31"
        + " | resolutionDue=2026-10-23 09:00 | priority=Alta | is=resolved | type=Incidente"
        + " | category=Rede | contact=Eva (17) | technician=Ada (2) | sla=Ouro | paused=93780"
        + " | resolutionElapsed=1 | resolution=met | line=2")
    #expect(run.findings == [])
  }

  static let states: [(word: String, kind: Ticket.Status)] = [
    ("Novo", .open), ("Em atendimento (atribuído)", .open), ("Em atendimento (planejado)", .open),
    ("Pendente", .paused), ("Fechado", .closed), ("En curso (asignada)", .open),
    ("En espera", .paused), ("Cerrado", .closed), ("En cours (Attribué)", .open),
    ("En attente", .paused), ("Clos", .closed), ("In attesa", .paused), ("Chiuso", .closed),
    ("Processing (planned)", .open), ("Pending", .paused), ("EM ATENDIMENTO (ATRIBUÍDO)", .open),
  ]

  @Test(arguments: states)
  func `every state is known`(word: String, kind: Ticket.Status) throws {
    let run = try Exports(
      "glpi.csv",
      "ID;Titre;Statut;Date d’ouverture;Dernière modification\n"
        + "1;A;\(word);2026-10-22 09:00;2026-10-22 10:00\n"
    ).read()
    #expect(try #require(run.records).tickets.map(\.statusKind) == [kind])
    #expect(run.findings("word-unknown") == [])
  }

  @Test func `a missed promise, several technicians and progress beside a date`() throws {
    let run = try Exports(
      "glpi.csv",
      """
      ID;Título;Entidade;Data de abertura;Última atualização;Atribuído - Técnico;\
      Tempo para solução + Progresso;Data da solução;Tempo para resolver excedido
      7;A;Raiz > Acme;11-09-2026 08:00;23-09-2026 08:00;Ada (2) <br>Bob (3);"11-09-2026 10:08 

       8%";22-09-2026 08:00;Sim

      """
    ).read()
    #expect(run.clientNames == ["Raiz > Acme"])
    #expect(
      run.records?.dump.last == "id=7 | title=A | created=2026-09-11 08:00"
        + " | resolved=2026-09-22 08:00 | updated=2026-09-23 08:00"
        + " | resolutionDue=2026-09-11 10:08 | is=closed | technician=Ada (2); Bob (3)"
        + " | resolution=missed | line=2")
    #expect(run.rejects == [])
  }

  @Test func `columns of another desk are not taken for it`() throws {
    let run = try Exports("a.csv", "ID,Title,Status,Priority,Type,Category\n1,A,New,High,X,Y\n")
      .read()
    #expect(run.codes == ["format-unknown"])
  }
}
