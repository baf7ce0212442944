/// Agreements and answers to surveys.
extension FormatSample {
  static let agreements: [FormatSample] = [
    FormatSample(
      format: "connectwise-agreements-api",
      text: """
        id,name,type.name,company.name,billTime,billAmount,agreementStatus,cancelledFlag,\
        dateCancelled,startDate,endDate
        14,Care 2026,Block Time - One time,Acme,Billable,2640,Active,true,2026-09-30T00:00:00Z,\
        2026-01-01T00:00:00Z,2026-12-31T00:00:00Z
        """,
      expected:
        "id=14 | type=Block Time - One time | start=2026-01-01 | end=2026-09-30 | ended=yes | line=2"
    ),
    FormatSample(
      format: "autotask-contracts-api",
      text: """
        id,companyID,companyName,contractName,contractNumber,contractType,startDate,endDate,\
        estimatedHours,status,serviceLevelAgreementID
        29,175,Acme,Managed workstations,C-29,7,2026-01-01T00:00:00Z,2026-12-31T00:00:00Z,0,1,3
        """,
      expected: "id=C-29 | type=Managed workstations | sla=3 | start=2026-01-01"
        + " | end=2026-12-31 | line=2"),
    FormatSample(
      format: "halopsa-contracts-api",
      text: """
        id,ref,client_name,contracttype_name,start_date,end_date,contract_status,\
        contract_prepaybalance,next_invoice_date,sla_name
        3,ACM-1,Acme,Managed services,2026-01-01T00:00:00,2026-12-31T00:00:00,Active,0,\
        2026-11-01T00:00:00,Gold
        """,
      expected: "id=ACM-1 | type=Managed services | sla=Gold | start=2026-01-01"
        + " | end=2026-12-31 | line=2"),
    FormatSample(
      format: "atera-contracts-api",
      text: """
        ContractID,CustomerName,ContractName,ContractType,Active,Default,Taxable,StartDate,EndDate
        8,Acme,Care,Retainer Flat Fee,true,true,false,2026-01-01T00:00:00Z,
        7,Acme,Care,Block Hours,false,false,false,2024-01-01T00:00:00Z,
        """,
      expected: "id=8 | type=Retainer Flat Fee | start=2026-01-01 | line=2\n"
        + "id=7 | type=Block Hours | start=2024-01-01 | ended=yes | line=3"),
  ]
}
