/// Clients, people and how they are reached.
extension HeaderNoun {
  static let people: [HeaderNoun] = [
    HeaderNoun(
      "client",
      en: "client, customer, company, account, organisation, organization, org, entity, tenant",
      es: "cliente, empresa, compañía, cuenta, organización, entidad, razón social",
      it: "cliente, azienda, società, ditta, organizzazione, entità, ragione sociale",
      pt: "cliente, empresa, conta, organização, entidade, razão social",
      fr: "client, société, entreprise, compte, organisation, entité, raison sociale",
      de: "kunde, kunden, firma, unternehmen, mandant, auftraggeber"),
    HeaderNoun(
      "unit",
      en:
        "department, site, location, office, branch, division, business unit, facility, campus, building",
      es: "departamento, sede, sitio, ubicación, oficina, delegación, centro",
      it: "dipartimento, reparto, sede, ufficio, filiale, ubicazione, sito",
      pt: "departamento, setor, local, unidade, filial, localização, secretaria",
      fr: "département, site, lieu, bureau, agence, direction, emplacement",
      de: "abteilung, standort, niederlassung, filiale, bereich, büro, ort"),
    HeaderNoun(
      "requester",
      en: "requester, requestor, reporter, caller, contact, end user, affected user, submitter",
      es: "solicitante, contacto, informador, remitente", it: "richiedente, contatto, segnalatore",
      pt: "requerente, solicitante, contato, contacto",
      fr: "demandeur, contact, appelant, déclarant",
      de: "melder, anforderer, ansprechpartner, kontakt, antragsteller, anrufer"),
    HeaderNoun(
      "user", en: "user, username, user name, login", es: "usuario", it: "utente",
      pt: "usuário, utilizador",
      fr: "utilisateur", de: "benutzer, anwender, benutzername"),
    HeaderNoun(
      "technician",
      en:
        "technician, tech, agent, assignee, assigned, assigned to, owner, resource, engineer, responsible, "
        + "handler, operator, analyst",
      es:
        "técnico, agente, asignado, asignada, asignado a, responsable, ingeniero, operador, encargado, gestor",
      it:
        "tecnico, operatore, assegnato, assegnata, assegnato a, assegnatario, incaricato, addetto, responsabile",
      pt:
        "técnico, atendente, agente, responsável, atribuído, atribuído a, operador, analista, designado",
      fr:
        "technicien, agent, assigné, attribué, affecté, affecté à, attribué à, responsable, opérateur, intervenant",
      de:
        "techniker, bearbeiter, zugewiesen, zugewiesen an, zuständig, zuständiger, verantwortlich, "
        + "verantwortlicher, sachbearbeiter"),
    HeaderNoun(
      "assign", en: "assignment", es: "asignación", it: "assegnazione", pt: "atribuição",
      fr: "affectation, attribution", de: "zuweisung"),
    HeaderNoun(
      "employee", en: "employee, staff, worker, person, member, who, colleague, consultant",
      es: "empleado, empleada, trabajador, colaborador, persona",
      it: "dipendente, collaboratore, lavoratore, persona",
      pt: "funcionário, colaborador, empregado, pessoa",
      fr: "employé, salarié, collaborateur, personne",
      de: "mitarbeiter, mitarbeiterin, angestellter, person, kollege"),
    HeaderNoun(
      "role", en: "role, job title, position, profession", es: "puesto, rol, cargo, función",
      it: "ruolo, mansione, qualifica", pt: "função, cargo", fr: "rôle, poste, fonction",
      de: "rolle, funktion, position"),
    HeaderNoun(
      "manager", en: "manager, project manager, lead", es: "director, jefe de proyecto",
      it: "capo progetto", pt: "gerente, gestor do projeto", fr: "chef de projet",
      de: "projektleiter, leiter"),
    HeaderNoun(
      "firstname", en: "first name, firstname, given name, forename", es: "nombre de pila",
      pt: "primeiro nome", fr: "prénom", de: "vorname"),
    HeaderNoun(
      "lastname", en: "last name, lastname, surname, family name", es: "apellido, apellidos",
      it: "cognome", pt: "sobrenome, apelido", fr: "nom de famille",
      de: "nachname, familienname, zuname"),
    HeaderNoun(
      "fullname", en: "full name, display name", es: "nombre completo, nombre y apellidos",
      it: "nome completo, nome e cognome", pt: "nome completo", fr: "nom complet, nom et prénom",
      de: "vollständiger name, anzeigename"),
    HeaderNoun(
      "name", en: "name, names", es: "nombre", it: "nome, nominativo", pt: "nome", fr: "nom",
      de: "bezeichnung"),
    HeaderNoun(
      "email", en: "email, e mail, mail, email address, e mail address, upn, user principal name",
      es: "correo, correo electrónico", it: "posta elettronica", pt: "correio",
      fr: "courriel, adresse email, adresse e mail", de: "e mail adresse, mailadresse"),
    HeaderNoun(
      "address",
      en: "street, address, city, town, zip, zip code, postcode, postal code, country, county",
      es: "dirección, calle, ciudad, código postal, provincia, país, cp, población",
      it: "indirizzo, città, cap, provincia, paese, comune",
      pt: "endereço, rua, cidade, cep, bairro",
      fr: "adresse, rue, ville, code postal, pays",
      de: "adresse, straße, plz, postleitzahl, land, stadt"),
    HeaderNoun(
      "phone", en: "phone, telephone, mobile phone, fax, tel, phone number", es: "teléfono, móvil",
      it: "telefono, cellulare", pt: "telefone, celular", fr: "téléphone, portable",
      de: "telefon, telefonnummer, handy, mobiltelefon"),
  ]
}
