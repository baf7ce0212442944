import Diagnostics
package import Records

/// What came of looking for a device in one agreement.
package struct CoverageAttempt: Sendable, Equatable {
  package enum Result: Sendable, Equatable {
    /// So many devices are named, and this one is not; the name that looks most like it.
    case notNamed(named: Int, closest: String?)
    /// So many devices are agreed, more are in use, and this is one of the newest.
    case aboveCount(agreed: Int, inUse: Int, kind: Device.Kind?)
    /// It is about another kind of device.
    case otherKind(Device.Kind)
    /// It says nothing of devices.
    case noDevices
    /// It was not in force.
    case notInForce
  }

  /// The agreement's id, else its type.
  package let agreement: String
  package let result: Result
}

extension MeasuredClient {
  /// Every agreement of the client, and why it does not cover a device at the end of a period.
  package func coverageAttempts(for device: Int, at period: Period) -> [CoverageAttempt] {
    let standings = deviceCoverage(at: period).standings
    return records.agreements.map { agreement in
      CoverageAttempt(
        agreement: agreement.id.isEmpty ? agreement.type : agreement.id,
        result: agreement.isActive(on: period.endDay)
          ? result(of: agreement.coverage, for: records.devices[device], standings) : .notInForce)
    }
  }

  /// A device's serial number; "" where the maker left a filler in its place.
  package func serial(of device: Int) -> String {
    let serial = records.devices[device].serial
    return DeviceStock.serial(serial).isEmpty ? "" : serial
  }

  /// Whether the device export itself says that the device has no contract.
  package func isMarkedUncovered(_ device: Int) -> Bool { stock.facts[device].flag == false }

  private func result(
    of coverage: Agreement.Coverage, for device: Device, _ standings: [DeviceCoverage.Standing]
  ) -> CoverageAttempt.Result {
    switch coverage {
    case .listed(let names):
      let closest = [device.name, device.serial].filter { !$0.isEmpty }
        .compactMap { closestMatch(to: $0, among: names) }.first
      return .notNamed(named: names.count, closest: closest)
    case .count(let count, let kind):
      if let kind, kind.order != device.kind.order { return .otherKind(kind) }
      let inUse = records.devices.indices.count {
        standings[$0].isActive && (kind == nil || kind?.order == records.devices[$0].kind.order)
      }
      return .aboveCount(agreed: count, inUse: inUse, kind: kind)
    case .none, .allDevices: return .noDevices
    }
  }
}
