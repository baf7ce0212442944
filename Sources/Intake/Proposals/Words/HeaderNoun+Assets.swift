/// Devices, licences, backups and cloud resources.
extension HeaderNoun {
  static let assets: [HeaderNoun] = [
    HeaderNoun(
      "device",
      en: "device, devices, computer, machine, endpoint, asset, host, workstation, equipment, "
        + "configuration item, ci, hardware",
      es: "dispositivo, equipo, ordenador, activo, máquina",
      it: "dispositivo, macchina, apparato, postazione, cespite",
      pt: "dispositivo, computador, equipamento, ativo, máquina",
      fr: "appareil, ordinateur, équipement, actif, matériel, machine",
      de: "gerät, geräte, geraet, rechner, maschine, endgerät"),
    HeaderNoun(
      "hostname",
      en:
        "hostname, host name, computer name, device name, machine name, netbios name, dns name, fqdn, "
        + "asset name, system name",
      es: "nombre de equipo, nombre del equipo, nombre de host, nombre del dispositivo",
      it: "nome computer, nome host, nome dispositivo, nome macchina",
      pt: "nome do computador, nome do host, nome do dispositivo, nome da máquina",
      fr: "nom d'hôte, nom de la machine, nom du poste, nom de l'ordinateur, nom de l'appareil",
      de: "rechnername, gerätename, computername"),
    HeaderNoun("assettag", en: "asset tag, asset id, inventory number", de: "inventarnummer"),
    HeaderNoun(
      "serial", en: "serial, serial number, serial no, sn, service tag, serialnumber",
      es: "número de serie, serie, nº de serie",
      it: "numero di serie, numero seriale, matricola, seriale",
      pt: "número de série, série, nº de série", fr: "numéro de série, n° de série, série",
      de: "seriennummer, seriennr, serien nr"),
    HeaderNoun("rmmagent", en: "agent", es: "agente", it: "agente", pt: "agente", fr: "agent"),
    HeaderNoun(
      "os", en: "os, operating system, platform", es: "sistema operativo, plataforma",
      it: "sistema operativo, piattaforma", pt: "sistema operacional, sistema operativo",
      fr: "système d'exploitation, plateforme", de: "betriebssystem, plattform"),
    HeaderNoun(
      "version", en: "version, build, release", es: "versión", it: "versione", pt: "versão",
      fr: "version"),
    HeaderNoun(
      "seen",
      en:
        "seen, check in, checkin, contact, online, communication, sync, connected, contacted, checked in",
      es: "visto, conexión, contacto, sincronización, comunicación",
      it: "visto, connessione, contatto, sincronizzazione, comunicazione",
      pt: "visto, conexão, contato, comunicação, sincronização",
      fr: "vu, vue, connexion, contact, communication, synchronisation",
      de: "gesehen, kontakt, verbindung, synchronisiert, erreicht"),
    HeaderNoun(
      "enrol",
      en: "enrolled, enrollment, enrolment, installed, added, discovered, deployed, registered",
      es: "alta, añadido, instalado, inscripción",
      it: "aggiunto, installato, registrazione, iscrizione",
      pt: "adicionado, instalado, inscrição", fr: "ajouté, installé, inscription, enrôlement",
      de: "hinzugefügt, installiert, registrierung, aufgenommen"),
    HeaderNoun(
      "patch", en: "patch, patches, patching, windows update, os updates, missing patches",
      es: "parches, parche", pt: "atualizações", fr: "correctifs", de: "patchstand, patchstatus"),
    HeaderNoun(
      "antivirus", en: "antivirus, anti virus, av, edr, endpoint protection, antimalware",
      fr: "anti-virus", de: "virenschutz, virenscanner"),
    HeaderNoun(
      "warranty", en: "warranty, guarantee", es: "garantía", it: "garanzia", pt: "garantia",
      fr: "garantie", de: "gewährleistung"),
    HeaderNoun(
      "managed", en: "managed, monitored, supervised", es: "gestionado, supervisado",
      it: "gestito, monitorato", pt: "gerenciado, monitorado", fr: "géré, supervisé",
      de: "verwaltet, überwacht"),
    HeaderNoun(
      "retired", en: "retired, decommissioned, archived, disposed, inactive, deleted",
      es: "retirado, dado de baja, eliminado", it: "dismesso, ritirato, eliminato",
      pt: "desativado, baixado, excluído", fr: "retiré, mis au rebut, supprimé",
      de: "ausgemustert, stillgelegt, gelöscht"),
    HeaderNoun(
      "product",
      en: "product, products, sku, item, article, license name, licence name, subscription name",
      es: "producto, artículo", it: "prodotto, articolo", pt: "produto, artigo",
      fr: "produit, article",
      de: "produkt, artikel"),
    HeaderNoun(
      "model", en: "model, manufacturer, make, brand, vendor, supplier",
      es: "modelo, fabricante, marca, proveedor",
      it: "modello, produttore, marca, fornitore", pt: "modelo, fabricante, marca, fornecedor",
      fr: "modèle, fabricant, marque, fournisseur", de: "modell, hersteller, marke, lieferant"),
    HeaderNoun(
      "license", en: "license, licence, licenses, licences, seat, seats, subscription, entitlement",
      es: "licencia, licencias, suscripción, asientos",
      it: "licenza, licenze, sottoscrizione, postazioni",
      pt: "licença, licenças, assinatura", fr: "licence, licences, abonnement, postes, sièges",
      de: "lizenz, lizenzen, abonnement, plätze"),
    HeaderNoun(
      "bought", en: "bought, purchased, owned, prepaid units, paid, seats, total licenses",
      es: "compradas, adquiridas, contratadas", it: "acquistate, comprate",
      pt: "compradas, adquiridas",
      fr: "achetées, acquises", de: "gekauft, erworben, beschafft"),
    HeaderNoun(
      "used", en: "used, consumed, in use, used up", es: "usado, usadas, consumidas, en uso",
      it: "usate, utilizzate, in uso", pt: "usadas, utilizadas, em uso",
      fr: "utilisées, consommées",
      de: "genutzt, verbraucht, benutzt, in verwendung, belegt"),
    HeaderNoun(
      "given", en: "assigned, allocated", es: "asignadas, asignados", it: "assegnate, assegnati",
      pt: "atribuídas, atribuídos", fr: "attribuées, affectées", de: "zugewiesen, vergeben"),
    HeaderNoun(
      "active", en: "active", es: "activo, activas", it: "attivo, attive", pt: "ativo, ativas",
      fr: "actif, actives", de: "aktiv, aktive"),
    HeaderNoun(
      "activated", en: "activated, activation", es: "activadas", it: "attivate", pt: "ativadas",
      fr: "activées", de: "aktiviert"),
    HeaderNoun(
      "trial", en: "trial", es: "prueba", it: "prova", pt: "teste, avaliação", fr: "essai",
      de: "testversion"),
    HeaderNoun(
      "backup", en: "backup, backups, back up", es: "copia de seguridad, copias", it: "salvataggio",
      pt: "cópia de segurança", fr: "sauvegarde, sauvegardes", de: "sicherung, datensicherung"),
    HeaderNoun(
      "job", en: "job, job name, plan, policy", es: "trabajo, plan", it: "lavoro, piano",
      pt: "trabalho, plano",
      fr: "tâche, plan", de: "auftrag, plan"),
    HeaderNoun(
      "result", en: "result, outcome", es: "resultado", it: "esito, risultato", pt: "resultado",
      fr: "résultat", de: "ergebnis"),
    HeaderNoun(
      "restore", en: "restore, restore test", es: "restauración", it: "ripristino",
      pt: "restauração", fr: "restauration", de: "wiederherstellung"),
    HeaderNoun("cloud", en: "cloud, azure, aws, resource group, virtual machine, vm, instance"),
    HeaderNoun(
      "use", en: "cpu, utilization, utilisation, usage, use, mean, mean use, average use",
      es: "uso",
      it: "utilizzo", pt: "uso", fr: "utilisation", de: "auslastung, nutzung"),
    HeaderNoun("exchange", en: "exchange"), HeaderNoun("onedrive", en: "onedrive, one drive"),
    HeaderNoun("sharepoint", en: "sharepoint, share point"),
    HeaderNoun("skype", en: "skype, skype for business"), HeaderNoun("yammer", en: "yammer"),
    HeaderNoun("teams", en: "teams"), HeaderNoun("copilot", en: "copilot"),
  ]
}
