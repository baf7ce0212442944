// swift-tools-version: 6.2
import PackageDescription

/// Settings every target shares: warnings are errors, names from other modules are imported on purpose.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func stage(
  _ name: String, uses dependencies: [Target.Dependency] = [], path: String? = nil,
  exclude: [String] = [], plugins: [Target.PluginUsage] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: strict,
    plugins: plugins)
}

func tests(_ name: String, uses dependencies: [Target.Dependency], exclude: [String] = []) -> Target
{
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "mspreport",
  products: [.executable(name: "mspreport", targets: ["mspreport"])],
  targets: [
    // Nouns: what the stages hand over.
    stage("Diagnostics"),
    stage("Records"),
    stage("Documents"),
    stage("BusinessTime", exclude: ["Holidays"], plugins: ["EmbedPlugin"]),
    stage("Settings", uses: ["Diagnostics", "BusinessTime"]),

    // Stages: bytes → rows → records → scores → document → text → files.
    .target(name: "CScan"),
    stage("CSV", uses: ["Diagnostics", "CScan"]),
    stage(
      "Intake", uses: ["CSV", "Records", "Settings", "BusinessTime", "Diagnostics"],
      exclude: ["Formats"], plugins: ["EmbedPlugin"]),
    stage(
      "Onboarding", uses: ["Intake", "Records", "Settings", "BusinessTime", "Diagnostics"]),
    stage("KPIs", uses: ["Records", "Settings", "BusinessTime", "Diagnostics"]),
    stage(
      "Reports",
      uses: ["KPIs", "Documents", "Records", "Settings", "BusinessTime", "Diagnostics"]),
    stage("Rendering", uses: ["Documents"]),
    stage("Publishing", uses: ["Documents", "Diagnostics"]),
    stage(
      "Templates", path: "Templates",
      exclude: ["monthly.md", "page.html", "theme.css", "strings.en.json5"],
      plugins: ["EmbedPlugin"]),
    .executableTarget(
      name: "mspreport",
      dependencies: [
        "Intake", "Onboarding", "KPIs", "Reports", "Rendering", "Publishing", "Templates", "CSV",
        "Records", "Documents", "Settings", "BusinessTime", "Diagnostics",
      ],
      swiftSettings: strict),

    // Data files beside the code become Swift constants, so that one binary runs anywhere.
    .executableTarget(name: "EmbedFiles", swiftSettings: strict),
    .plugin(
      name: "EmbedPlugin", capability: .buildTool(), dependencies: ["EmbedFiles"],
      path: "Sources/EmbedPlugin"),

    // `make bench` runs it; it is not installed.
    .executableTarget(
      name: "ClockBench",
      dependencies: ["KPIs", "Publishing", "Records", "Settings", "BusinessTime"],
      path: "Tests/Bench/ClockBench", swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: [], path: "Tests/TestSupport", swiftSettings: strict),
    tests("DiagnosticsTests", uses: ["Diagnostics"]),
    tests("CSVTests", uses: ["CSV", "Diagnostics"]),
    tests("BusinessTimeTests", uses: ["BusinessTime"]),
    tests("SettingsTests", uses: ["Settings", "BusinessTime", "Diagnostics"]),
    tests(
      "IntakeTests",
      uses: ["Intake", "CSV", "Records", "Settings", "BusinessTime", "Diagnostics"]),
    tests(
      "OnboardingTests",
      uses: [
        "Onboarding", "Intake", "CSV", "Records", "Settings", "BusinessTime", "Diagnostics",
      ]),
    tests("KPIsTests", uses: ["KPIs", "Records", "Settings", "BusinessTime"]),
    tests(
      "ReportsTests",
      uses: ["Reports", "KPIs", "Documents", "Records", "Settings", "BusinessTime", "Templates"]),
    tests("RenderingTests", uses: ["Rendering", "Documents", "Templates"], exclude: ["Golden"]),
    tests("PublishingTests", uses: ["Publishing", "Documents", "Diagnostics"]),
    tests("CommandTests", uses: []),
  ],
  swiftLanguageModes: [.v6]
)
