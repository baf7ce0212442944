import Records

/// What a system's word for a device means.
enum DeviceKinds {
  /// The first list with a word that the name holds decides; the order matters ("server" before
  /// "windows").
  private static let words: [(Device.Kind, [String])] = [
    (
      .mobile,
      [
        "phone", "mobile", "tablet", "ipad", "ios", "android", "móvil", "cellular", "cellulare",
        "celular", "telefon", "teléfono", "téléphone",
      ]
    ),
    (
      .server,
      [
        "server", "servidor", "serveur", "hyper-v", "hyperv", "vmware", "esx", "hypervisor",
        "domain controller",
      ]
    ),
    (
      .network,
      [
        "firewall", "switch", "router", "access point", "network", "gateway", "wireless", "red",
        "nms_", "ups", "nas", "cortafuegos", "pare-feu", "commutateur",
      ]
    ),
    (
      .other,
      ["printer", "impresora", "stampante", "impressora", "imprimante", "drucker", "camera"]
    ),
    (
      .workstation,
      [
        "workstation", "laptop", "desktop", "notebook", "pc", "mac", "portátil", "ordenador",
        "sobremesa", "portable", "poste fixe",
        "computer", "all-in-one", "windows", "linux", "work station", "macos", "macbook", "imac",
        "chromebook", "chromeos", "computador",
        "portatile", "ordinateur", "poste de travail", "arbeitsplatz", "rechner",
      ]
    ),
  ]

  static func kind(of name: String) -> Device.Kind {
    let name = name.lowercased()
    if let exact = Device.Kind(rawValue: name) { return exact }
    let parts = name.split { !$0.isLetter && $0 != "-" && $0 != " " }.map(String.init)
    for (kind, candidates) in words {
      for word in candidates where word.count <= 3 ? parts.contains(word) : name.contains(word) {
        return kind
      }
    }
    return .other
  }
}
