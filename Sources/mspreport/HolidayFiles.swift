import BusinessTime
import Publishing
import Settings

/// Calendar files (`.ics`) of a workspace, which settings name as holidays.
struct HolidayFiles: Sendable {
  /// The workspace.
  let folder: String
  private static let limit = 4 << 20

  /// Why a file cannot be used; nil when it can.
  func complaint(about name: String) -> Complaint? {
    do throws(Complaint) {
      _ = try read(name)
      return nil
    } catch {
      return error
    }
  }

  /// Every file that a calendar of the settings names.
  func read(for settings: Settings) throws -> [String: HolidayICS] {
    var files: [String: HolidayICS] = [:]
    for name in settings.calendars.values.flatMap(\.holidays)
    where files[name] == nil && name.lowercased().hasSuffix(".ics") {
      do throws(Complaint) {
        files[name] = try read(name)
      } catch {
        throw RunError(error.message, error.suggestion)
      }
    }
    return files
  }

  private func read(_ name: String) throws(Complaint) -> HolidayICS {
    let text = String(decoding: try bytes(of: name), as: UTF8.self)
    let lines = text.uppercased()
    guard lines.contains("BEGIN:VCALENDAR"), lines.contains("END:VCALENDAR") else {
      throw Complaint(
        "'\(name)' is no whole calendar file", "export the calendar again, as iCalendar (.ics)")
    }
    let calendar = try parsed(text, of: name)
    guard !calendar.isEmpty else {
      throw Complaint(
        "'\(name)' has no all-day event, so it would close no day",
        "make the holidays all-day events, or take the file off the list")
    }
    return calendar
  }

  private func parsed(_ text: String, of name: String) throws(Complaint) -> HolidayICS {
    do throws(HolidayICSError) {
      return try HolidayICS(text)
    } catch {
      throw Complaint(
        "'\(name)', \(error)",
        "make each day off an all-day event of its own, or remove that event from the file")
    }
  }

  private func bytes(of name: String) throws(Complaint) -> [UInt8] {
    do throws(PublishingError) {
      return try readFile(CommonOptions.path(name, in: folder), limit: Self.limit)
    } catch {
      throw Complaint(
        "\(error)", fileExists(error.path) ? error.suggestion : "put it there, or correct the name")
    }
  }
}
