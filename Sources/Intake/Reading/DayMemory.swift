/// Remembers at which instant the days begin that a chunk's times fall on.
///
/// `2026-10-05 14:51:07` is what nearly every system writes, and most days of a file were met before.
struct DayMemory: Sendable {
  private struct Day {
    /// `26-10-05` as a number; 0 for a free place.
    var key: UInt64 = 0
    var midnight: Int64 = 0
  }

  private var days = [Day](repeating: Day(), count: 256)

  /// The instant of a time of the form `20YY-MM-DD HH:MM:SS`; nil for every other form, and for days
  /// on which the zone may change its offset.
  @inline(__always)
  mutating func instant(_ cell: Cell, _ zone: inout ZoneReader) -> Int64? {
    guard cell.count == 19 else { return nil }
    let raw = UnsafeRawBufferPointer(cell)
    guard raw[0] == 0x32, raw[1] == 0x30, raw[10] == 0x20 || raw[10] == 0x54,
      let clock = Self.clock(raw.loadUnaligned(fromByteOffset: 11, as: UInt64.self))
    else { return nil }
    let key = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 2, as: UInt64.self))
    let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 56)
    let day = days.withUnsafeBufferPointer { $0[slot] }
    if day.key == key { return day.midnight &+ clock }
    guard let midnight = learn(key, slot, &zone) else { return nil }
    return midnight &+ clock
  }

  /// `HH:MM:SS`, all eight bytes at once.
  @inline(__always)
  private static func clock(_ bytes: UInt64) -> Int64? {
    // The digits' values, and 0 where the colons stand.
    let v = UInt64(littleEndian: bytes) ^ 0x3030_3A30_303A_3030
    let tooLarge = (v &+ 0x7676_7F76_767F_7676 | v) & 0x8080_8080_8080_8080
    guard tooLarge == 0 else { return nil }
    let pairs = v &* 10 &+ v >> 8
    let hour = pairs & 0xFF
    let minute = pairs >> 24 & 0xFF
    let second = pairs >> 48 & 0xFF
    guard hour < 24, minute < 60, second < 60 else { return nil }
    return Int64(hour &* 3600 &+ minute &* 60 &+ second)
  }

  @inline(never)
  private mutating func learn(_ key: UInt64, _ slot: Int, _ zone: inout ZoneReader) -> Int64? {
    func digit(_ i: UInt64) -> Int { Int(key >> (8 * i) & 0xFF) - 0x30 }
    for i: UInt64 in [0, 1, 3, 4, 6, 7] where digit(i) < 0 || digit(i) > 9 { return nil }
    guard digit(2) == -3, digit(5) == -3,
      let days = civilDay(
        2000 + digit(0) * 10 + digit(1), digit(3) * 10 + digit(4), digit(6) * 10 + digit(7)),
      let offset = zone.steadyOffset(days * 86_400)
    else { return nil }
    let midnight = days * 86_400 - offset
    self.days[slot] = Day(key: key, midnight: midnight)
    return midnight
  }
}
