/// Device lists of management systems and registers.
extension FormatSample {
  static let devices: [FormatSample] = [
    FormatSample(
      format: "ninjaone-devices-api",
      text: """
        id,uid,organizationId,locationId,nodeClass,approvalStatus,offline,displayName,systemName,\
        created,lastContact,lastUpdate
        401,u-1,1042,7,WINDOWS_SERVER,APPROVED,false,Files,ACM-SRV1,1744282560.5,1793567100.25,\
        1793567100
        """,
      expected: "name=ACM-SRV1 | agent=401 | kind=server (WINDOWS_SERVER)"
        + " | lastSeen=2026-11-01 21:05 | firstSeen=2025-04-10 10:56 | line=2"),
    FormatSample(
      format: "datto-rmm-devices-api",
      text: """
        id,uid,siteName,deviceType.category,deviceType.type,hostname,operatingSystem,lastSeen,\
        creationDate,warrantyDate,deleted,antivirus.antivirusStatus,patchManagement.patchStatus
        9,uid-9,Acme,Laptop,Main System Chassis,ACM-PT09,Microsoft Windows 11 Pro,1793567100000,\
        1744282560000,2028-04-10,false,RunningAndNotUpToDate,InstallError
        """,
      expected: "name=ACM-PT09 | agent=uid-9 | kind=workstation (Laptop)"
        + " | os=Microsoft Windows 11 Pro | lastSeen=2026-11-01 21:05"
        + " | firstSeen=2025-04-10 10:56 | patches=missing | antivirus=none"
        + " | warrantyEnd=2028-04-10 | line=2"),
    FormatSample(
      format: "connectwise-automate-devices",
      text: """
        Computer Name,Client,OS
        ACM-SRV1,Acme,Microsoft Windows Server 2022 Standard x64
        """,
      expected: "name=ACM-SRV1 | kind=server (Microsoft Windows Server 2022 Standard x64)"
        + " | os=Microsoft Windows Server 2022 Standard x64 | line=2"),
    FormatSample(
      format: "connectwise-rmm-devices",
      text: """
        Computer Name,Type,Endpoint ID,Serial Number,Primary MAC Address,Primary IP Address,\
        Company Name,Site,Operating System,OS Version,Agent Version
        ACM-PT01,Desktop,e-1,CW1,,10.0.0.2,Acme,Main,Windows 11 Pro,24H2,5.1
        """,
      expected: "name=ACM-PT01 | serial=CW1 | agent=e-1 | kind=workstation (Desktop)"
        + " | os=Windows 11 Pro | line=2"),
    FormatSample(
      format: "n-able-devices",
      text: """
        Device Name,Device Type,Device ID,Serial Number,MAC Address,IP Address,Client Name,\
        Site Name,Operating System,OS Version,Last Seen,Agent Version,Device Class
        ACM-PT02,Windows,88,NA2,,10.0.0.3,Acme,Main,Windows 11 Pro,24H2,6 May 2026 14:51,2025.4,\
        Laptop - Windows
        """,
      expected: "name=ACM-PT02 | serial=NA2 | agent=88 | kind=workstation (Laptop - Windows)"
        + " | os=Windows 11 Pro | lastSeen=2026-05-06 14:51 | line=2"),
    FormatSample(
      format: "atera-devices-api",
      text: """
        AgentID,MachineName,CustomerID,CustomerName,DomainName,Online,AgentVersion,Created,Modified,OS,\
        OSType,LastRebootTime,LastPatchManagementReceived,VendorSerialNumber,LastSeen
        12,ACM-PT03,1042,Acme,ACME,true,2.1,2025-04-10T10:56:00Z,2026-10-31T21:00:00Z,\
        Microsoft Windows 11 Pro,Work Station,2026-10-01T08:00:00Z,2026-10-02T08:00:00Z,AT3,\
        2026-10-31T21:05:00Z
        """,
      expected: "name=ACM-PT03 | serial=AT3 | agent=12 | kind=workstation (Work Station)"
        + " | os=Microsoft Windows 11 Pro | lastSeen=2026-10-31 21:05"
        + " | firstSeen=2025-04-10 10:56 | line=2"),
    FormatSample(
      format: "intune-devices",
      text: """
        Device ID,Device name,Enrollment date,Last check-in,Azure AD Device ID,OS version,\
        Serial number,Manufacturer,Model,Primary user UPN,Compliance,Managed by,Ownership,\
        Encrypted,OS
        d-1,ACM-PT04,2025-04-10 10:56:00.0000000,2026-10-31 21:05:07.1234567,a-1,10.0.26100.2033,\
        IN4,Norte,N1,eve@acme.example,Noncompliant,Intune,Corporate,True,Windows
        d-2,Eve's phone,2025-04-10 10:56:00.0000000,2026-10-30 08:00:00.0000000,a-2,18.1,IN5,\
        Norte,N2,eve@acme.example,InGracePeriod,Intune,Personal,True,iOS/iPadOS
        """,
      expected: "name=ACM-PT04 | serial=IN4 | agent=d-1 | kind=workstation (Windows)"
        + " | os=Windows 10.0.26100.2033 | lastSeen=2026-10-31 21:05:07"
        + " | firstSeen=2025-04-10 10:56 | line=2\n"
        + "name=Eve's phone | serial=IN5 | agent=d-2 | kind=mobile (iOS/iPadOS)"
        + " | os=iOS/iPadOS 18.1 | lastSeen=2026-10-30 08:00 | firstSeen=2025-04-10 10:56"
        + " | line=3"),
    FormatSample(
      format: "intune-devices-api",
      text: """
        DeviceId,DeviceName,OS,OSVersion,LastContact,CompliantState,SerialNumber,UPN
        d-3,Desk-7,macOS,15.1,2026-10-31T21:05:07Z,1,IN6,eve@acme.example
        """,
      expected: "name=Desk-7 | serial=IN6 | agent=d-3 | kind=workstation (macOS)"
        + " | os=macOS 15.1 | lastSeen=2026-10-31 21:05:07 | line=2"),
    FormatSample(
      format: "tactical-rmm-devices-api",
      text: """
        agent_id,hostname,site_name,client_name,monitoring_type,status,last_seen,plat,\
        has_patches_pending,operating_system,serial_number
        abc,ACM-SRV2,Main,Acme,server,online,2026-10-31T21:05:00Z,windows,true,\
        Windows Server 2022,TR2
        abd,ACM-PT05,Main,Acme,workstation,offline,2026-10-01T21:05:00Z,linux,false,Debian 12,
        """,
      expected: "name=ACM-SRV2 | serial=TR2 | agent=abc | kind=server (server)"
        + " | os=Windows Server 2022 | lastSeen=2026-10-31 21:05 | patches=missing | line=2\n"
        + "name=ACM-PT05 | agent=abd | kind=workstation (workstation) | os=Debian 12"
        + " | lastSeen=2026-10-01 21:05 | line=3"),
    FormatSample(
      format: "snipe-it-assets",
      text: """
        Full Name,Company,item Name,Category,Category,Company,Model name,Manufacturer,Model Number,Serial,\
        Asset Tag,Location,Purchase Date,Purchase Cost,Status,Warranty,Supplier
        Eve Adams,,Front desk,Laptops,Laptops,Acme,N1,Norte,6.4E+15,SN1,970-1,Main,4/5/16,133.59,\
        Ready to Deploy,14,Sur
        ,Acme,,Laptops,,,N1,Norte,6.4E+15,,970-2,Main,4/5/16,,Archived,14,Sur
        """,
      expected: "name=Front desk | serial=SN1 | agent=970-1 | kind=workstation (Laptops)"
        + " | managed=no | line=2\n"
        + "name=970-2 | agent=970-2 | kind=workstation (Laptops) | managed=no | retired=yes"
        + " | line=3"),
    FormatSample(
      format: "freshservice-assets",
      text: """
        Display Name,Asset Tag,Serial Number,Asset Type,Asset State,Used By,Department,OS
        ACM-PT06,ASSET-6,FS6,Laptop,In Use,Eve Adams,Acme,Windows 11 Pro
        """,
      expected: "name=ACM-PT06 | serial=FS6 | agent=ASSET-6 | kind=workstation (Laptop)"
        + " | os=Windows 11 Pro | managed=no | line=2"),
    FormatSample(
      format: "soti-devices",
      text: """
        Device Name,Hardware Serial Number,IMEI / MEID / ESN,Model,Manufacturer,Path,OS Version,\
        Agent Check-in Time,Encrypted
        Scanner 1,00030,,N3,Norte,\\\\\\\\Norte\\\\Acme,13,2026-10-31 21:05:00,Yes
        """,
      expected: "name=Scanner 1 | serial=00030 | kind=other () | os=13"
        + " | lastSeen=2026-10-31 21:05 | line=2"),
    FormatSample(
      format: "arctic-wolf-devices",
      text: """
        Device Name,Hostname,Risk Score,Risks,Last Successful Scan,Last Seen,IP Addresses,\
        MAC Address,Asset Criticality,Category
        10.0.0.9,ACM-FW1,6.1,4,2026-10-30 03:00:00,2026-10-31 21:05:00,10.0.0.9,,High,Firewall
        """,
      expected: "name=ACM-FW1 | kind=network (Firewall) | lastSeen=2026-10-31 21:05"
        + " | managed=no | line=2"),
  ]
}
