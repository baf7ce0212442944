package import Records

/// How many devices of a kind there are, and how many of them are covered.
package struct DeviceKindCount: Sendable, Equatable {
  package let kind: Device.Kind
  /// Managed and in use.
  package var active = 0
  /// Both 0 where nobody can tell which devices are covered.
  package var covered = 0
  package var uncovered = 0
  package var stale = 0
}

extension DeviceCoverage {
  /// Devices of a standing that `wanted` accepts, by kind and then by name.
  package func rows(
    of client: MeasuredClient, where wanted: (Standing) -> Bool
  ) -> [Int] {
    let devices = client.records.devices
    return standings.indices.filter { wanted(standings[$0]) }.sorted { a, b in
      (devices[a].kind.order, devices[a].name, a) < (devices[b].kind.order, devices[b].name, b)
    }
  }

  /// Managed devices in use that no agreement covers; empty where nobody can tell.
  package func uncovered(of client: MeasuredClient) -> [Int] {
    reason == nil ? rows(of: client) { $0.isUncovered } : []
  }

  /// Devices not seen lately.
  package func stale(of client: MeasuredClient) -> [Int] { rows(of: client) { $0 == .stale } }

  /// Devices by kind, kinds without any left out.
  package func kinds(of client: MeasuredClient) -> [DeviceKindCount] {
    Device.Kind.allCases.compactMap { kind in
      var count = DeviceKindCount(kind: kind)
      for (row, standing) in standings.enumerated() where client.stock.facts[row].kind == kind.order
      {
        count.active += standing.isActive ? 1 : 0
        count.covered += reason == nil && standing == .covered ? 1 : 0
        count.uncovered += reason == nil && standing.isUncovered ? 1 : 0
        count.stale += standing == .stale ? 1 : 0
      }
      return count.active + count.stale > 0 ? count : nil
    }
  }
}
