import Records

extension KindSigns {
  static let devices = KindSigns(
    kind: .devices, nouns: ["device"],
    needs: [
      ["operatingSystem", "serial", "agentID", "kind"],
      ["operatingSystem", "serial", "agentID", "lastSeen", "warrantyEnd"],
    ],
    typical: ["client", "kind", "operatingSystem", "lastSeen", "serial"],
    fields: [
      FieldSigns(
        "name", .id, "hostname", "device name", "device",
        good: ["product name"],
        fair: ["name"],
        weak: ["fullname"]),
      FieldSigns("serial", .id, "serial", "device serial", "model serial"),
      FieldSigns("agentID", .id, "rmmagent id", "device id", "assettag", fair: ["id"]),
      FieldSigns("client", .name, "client", "client name", weak: ["unit", "unit name"]),
      FieldSigns(
        "kind", .device, "device type", "type", "device category", fair: ["category"],
        weak: ["device role"]),
      FieldSigns("operatingSystem", .system, "os", "os name", "os version", "os fullname"),
      FieldSigns(
        "lastSeen", .time, "last seen", "last seen time", "seen time", "seen",
        fair: [
          "last update time", "last update", "rmmagent last seen", "rmmagent seen", "last response",
        ]),
      FieldSigns(
        "firstSeen", .time, "first seen", "enrol time", "enrol", "open time", "open",
        fair: ["first seen time"], weak: ["purchase", "start"]),
      FieldSigns("patches", .words, "patch status", "patch"),
      FieldSigns(
        "antivirus", .words, "antivirus", "antivirus status", "antivirus product", "antivirus name"),
      FieldSigns(
        "warrantyEnd", .time, "warranty", "warranty end", "warranty expiry", "warranty end time",
        "warranty expiry time", "warranty time", "end warranty"),
      FieldSigns("managed", .answer, "managed"),
      FieldSigns("retired", .answer, "retired"),
      FieldSigns("contract", .answer, "contract", "covered", "contract covered"),
    ])

  static let agreements = KindSigns(
    kind: .agreements, nouns: ["contract"],
    needs: [["start", "end"], ["id", "covered", "monthlyRevenue", "slaName", "end"]],
    typical: ["start", "end", "monthlyRevenue", "covered"],
    fields: [
      FieldSigns("id", .id, "contract id", "contract", fair: ["id"]),
      FieldSigns("client", .name, "client", "client name"),
      FieldSigns(
        "type", .words, "contract type", "type", good: ["contract name"],
        fair: ["contract", "name"]),
      FieldSigns(
        "covered", .count, "covered", "device covered", "device count", "covered device count",
        "device", fair: ["count"]),
      FieldSigns("deviceKind", .device, "device type", "device category"),
      FieldSigns("device", .id, "hostname", "device name"),
      FieldSigns("slaName", .words, "sla", "sla name"),
      FieldSigns("start", .time, "start", "start time", "contract start", fair: ["open time"]),
      FieldSigns(
        "end", .time, "end", "end time", "expiry", "expiry time", "contract end",
        fair: ["due time", "due"]),
      FieldSigns(
        "monthlyRevenue", .money, "month money", "month", "month money count", weak: ["money"]),
    ])
}
