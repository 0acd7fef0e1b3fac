// Emitted from api/src by `pnpm contract`; never edited.

export const nouns = {
  "User": {
    "singular": "user",
    "plural": "users",
    "room": "access",
    "label": [
      "name"
    ],
    "keptByServer": true,
    "fields": {
      "name": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "email": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "active": {
        "kind": "boolean",
        "required": false,
        "input": false,
        "patch": false,
        "fallback": true
      },
      "accessLog": {
        "kind": "list",
        "target": "AccessEntry",
        "via": "user",
        "owned": false
      },
      "grants": {
        "kind": "list",
        "target": "Grant",
        "via": "user",
        "owned": true
      },
      "mentors": {
        "kind": "list",
        "target": "Mentor",
        "via": "user",
        "owned": false
      },
      "issuedKeys": {
        "kind": "list",
        "target": "ApiKey",
        "via": "issuedBy",
        "owned": false
      }
    }
  },
  "AccessEntry": {
    "singular": "accessEntry",
    "plural": "accessLog",
    "room": "access",
    "label": [
      "kind",
      "user.name"
    ],
    "keptByServer": true,
    "fields": {
      "kind": {
        "kind": "enum",
        "required": true,
        "input": false,
        "patch": false,
        "enum": "AccessKind"
      },
      "outcome": {
        "kind": "enum",
        "required": true,
        "input": false,
        "patch": false,
        "enum": "AccessOutcome"
      },
      "reason": {
        "kind": "text",
        "required": false,
        "input": false,
        "patch": false,
        "max": 500,
        "min": 1
      },
      "user": {
        "kind": "link",
        "required": false,
        "input": false,
        "patch": false,
        "target": "User"
      },
      "actorId": {
        "kind": "id",
        "required": false,
        "input": false,
        "patch": false
      },
      "actor": {
        "kind": "text",
        "required": false,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "account": {
        "kind": "text",
        "required": false,
        "input": false,
        "patch": false,
        "max": 320,
        "min": 1
      },
      "address": {
        "kind": "text",
        "required": false,
        "input": false,
        "patch": false,
        "max": 100,
        "min": 1
      }
    }
  },
  "ReadEntry": {
    "singular": "readEntry",
    "plural": "readLog",
    "room": "access",
    "label": [
      "reader",
      "noun"
    ],
    "keptByServer": true,
    "fields": {
      "readerId": {
        "kind": "id",
        "required": true,
        "input": false,
        "patch": false
      },
      "reader": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "noun": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "recordId": {
        "kind": "id",
        "required": false,
        "input": false,
        "patch": false
      },
      "aboutId": {
        "kind": "id",
        "required": false,
        "input": false,
        "patch": false
      },
      "fields": {
        "kind": "texts",
        "required": false,
        "input": false,
        "patch": false,
        "max": 120
      },
      "purpose": {
        "kind": "enum",
        "required": true,
        "input": false,
        "patch": false,
        "enum": "Purpose"
      },
      "reason": {
        "kind": "longText",
        "required": false,
        "input": false,
        "patch": false,
        "max": 4000,
        "min": 1
      },
      "request": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      }
    }
  },
  "Grant": {
    "singular": "grant",
    "plural": "grants",
    "room": "registry",
    "label": [
      "user.name",
      "role"
    ],
    "fields": {
      "user": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "User"
      },
      "role": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": false,
        "enum": "Role"
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": false,
        "target": "Region"
      },
      "organization": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": false,
        "target": "Organization"
      },
      "purposes": {
        "kind": "enums",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Purpose"
      },
      "startsOn": {
        "kind": "date",
        "required": true,
        "input": true,
        "patch": true
      },
      "endsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "reason": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      }
    }
  },
  "ApiKey": {
    "singular": "apiKey",
    "plural": "apiKeys",
    "room": "registry",
    "label": [
      "name"
    ],
    "keptByServer": true,
    "fields": {
      "name": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "organization": {
        "kind": "link",
        "required": true,
        "input": false,
        "patch": false,
        "target": "Organization"
      },
      "prefix": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "operations": {
        "kind": "texts",
        "required": false,
        "input": false,
        "patch": false,
        "max": 120
      },
      "documentsOnly": {
        "kind": "boolean",
        "required": false,
        "input": false,
        "patch": false,
        "fallback": false
      },
      "startsOn": {
        "kind": "date",
        "required": true,
        "input": false,
        "patch": false
      },
      "endsOn": {
        "kind": "date",
        "required": false,
        "input": false,
        "patch": false
      },
      "issuedBy": {
        "kind": "link",
        "required": true,
        "input": false,
        "patch": false,
        "target": "User"
      },
      "revokedAt": {
        "kind": "instant",
        "required": false,
        "input": false,
        "patch": false
      },
      "lastUsedAt": {
        "kind": "instant",
        "required": false,
        "input": false,
        "patch": false
      },
      "documents": {
        "kind": "list",
        "target": "KeyDocument",
        "via": "key",
        "owned": false
      }
    }
  },
  "KeyDocument": {
    "singular": "keyDocument",
    "plural": "keyDocuments",
    "room": "registry",
    "label": [
      "name"
    ],
    "keptByServer": true,
    "fields": {
      "name": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "key": {
        "kind": "link",
        "required": true,
        "input": false,
        "patch": false,
        "target": "ApiKey"
      },
      "hash": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "text": {
        "kind": "longText",
        "required": true,
        "input": false,
        "patch": false,
        "max": 20000,
        "min": 1
      }
    }
  },
  "Region": {
    "singular": "region",
    "plural": "regions",
    "room": "registry",
    "label": [
      "name"
    ],
    "fields": {
      "code": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": false,
        "max": 13,
        "min": 1
      },
      "name": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "level": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": false,
        "enum": "RegionLevel"
      },
      "parent": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": false,
        "target": "Region"
      },
      "aliases": {
        "kind": "texts",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120
      },
      "bpsCode": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 10,
        "min": 1
      },
      "underdeveloped": {
        "kind": "boolean",
        "required": false,
        "input": true,
        "patch": true
      },
      "validFrom": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "validTo": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "children": {
        "kind": "list",
        "target": "Region",
        "via": "parent",
        "owned": false
      },
      "sources": {
        "kind": "list",
        "target": "Source",
        "via": "statedIn",
        "owned": false
      },
      "persons": {
        "kind": "list",
        "target": "Person",
        "via": "region",
        "owned": false
      },
      "businesses": {
        "kind": "list",
        "target": "Business",
        "via": "region",
        "owned": false
      },
      "organizations": {
        "kind": "list",
        "target": "Organization",
        "via": "region",
        "owned": false
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "groups": {
        "kind": "list",
        "target": "Group",
        "via": "region",
        "owned": false
      },
      "products": {
        "kind": "list",
        "target": "Product",
        "via": "region",
        "owned": false
      },
      "plannedCertificates": {
        "kind": "list",
        "target": "Certificate",
        "via": "region",
        "owned": false
      },
      "grants": {
        "kind": "list",
        "target": "Grant",
        "via": "region",
        "owned": false
      },
      "mentors": {
        "kind": "list",
        "target": "Mentor",
        "via": "region",
        "owned": false
      },
      "programmes": {
        "kind": "list",
        "target": "Programme",
        "via": "region",
        "owned": false
      },
      "heldTrainings": {
        "kind": "list",
        "target": "Training",
        "via": "venueRegion",
        "owned": false
      },
      "catchmentTrainings": {
        "kind": "list",
        "target": "Training",
        "via": "catchment",
        "owned": false
      },
      "exhibitions": {
        "kind": "list",
        "target": "Exhibition",
        "via": "region",
        "owned": false
      },
      "delegations": {
        "kind": "list",
        "target": "Delegation",
        "via": "region",
        "owned": false
      },
      "businessMatchings": {
        "kind": "list",
        "target": "BusinessMatching",
        "via": "region",
        "owned": false
      },
      "constraints": {
        "kind": "list",
        "target": "Constraint",
        "via": "region",
        "owned": false
      },
      "imports": {
        "kind": "list",
        "target": "Import",
        "via": "region",
        "owned": false
      },
      "importTemplates": {
        "kind": "list",
        "target": "ImportTemplate",
        "via": "region",
        "owned": false
      },
      "campaigns": {
        "kind": "list",
        "target": "Campaign",
        "via": "region",
        "owned": false
      },
      "marketNotes": {
        "kind": "list",
        "target": "MarketNote",
        "via": "region",
        "owned": false
      },
      "partnerships": {
        "kind": "list",
        "target": "Partnership",
        "via": "region",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "Organization": {
    "singular": "organization",
    "plural": "organizations",
    "room": "registry",
    "label": [
      "name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "name": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "kind": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "OrganizationKind"
      },
      "aliases": {
        "kind": "texts",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "parent": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "validFrom": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "validTo": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "units": {
        "kind": "list",
        "target": "Organization",
        "via": "parent",
        "owned": false
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "issuedCertificates": {
        "kind": "list",
        "target": "Certificate",
        "via": "issuer",
        "owned": false
      },
      "labTests": {
        "kind": "list",
        "target": "LabTest",
        "via": "laboratory",
        "owned": false
      },
      "exhibitionSeries": {
        "kind": "list",
        "target": "ExhibitionSeries",
        "via": "organiser",
        "owned": false
      },
      "grants": {
        "kind": "list",
        "target": "Grant",
        "via": "organization",
        "owned": false
      },
      "mentors": {
        "kind": "list",
        "target": "Mentor",
        "via": "organization",
        "owned": false
      },
      "programmes": {
        "kind": "list",
        "target": "Programme",
        "via": "owner",
        "owned": false
      },
      "partnerProgrammes": {
        "kind": "list",
        "target": "Programme",
        "via": "partners",
        "owned": false
      },
      "partnerEngagements": {
        "kind": "list",
        "target": "Engagement",
        "via": "partner",
        "owned": false
      },
      "facilitations": {
        "kind": "list",
        "target": "Facilitation",
        "via": "provider",
        "owned": false
      },
      "organisedTrainings": {
        "kind": "list",
        "target": "Training",
        "via": "organiser",
        "owned": false
      },
      "benefitingTrainings": {
        "kind": "list",
        "target": "Training",
        "via": "beneficiaries",
        "owned": false
      },
      "fundings": {
        "kind": "list",
        "target": "Funding",
        "via": "funder",
        "owned": false
      },
      "organisedExhibitions": {
        "kind": "list",
        "target": "Exhibition",
        "via": "organiser",
        "owned": false
      },
      "delegations": {
        "kind": "list",
        "target": "Delegation",
        "via": "organization",
        "owned": false
      },
      "supportedDelegations": {
        "kind": "list",
        "target": "Delegation",
        "via": "supporters",
        "owned": false
      },
      "businessMatchings": {
        "kind": "list",
        "target": "BusinessMatching",
        "via": "organiser",
        "owned": false
      },
      "curationRounds": {
        "kind": "list",
        "target": "CurationRound",
        "via": "curator",
        "owned": false
      },
      "leads": {
        "kind": "list",
        "target": "Lead",
        "via": "buyer",
        "owned": false
      },
      "meetings": {
        "kind": "list",
        "target": "Meeting",
        "via": "counterpart",
        "owned": false
      },
      "inquiries": {
        "kind": "list",
        "target": "BuyerInquiry",
        "via": "buyer",
        "owned": false
      },
      "passedInquiries": {
        "kind": "list",
        "target": "BuyerInquiry",
        "via": "channel",
        "owned": false
      },
      "campaigns": {
        "kind": "list",
        "target": "Campaign",
        "via": "owner",
        "owned": false
      },
      "marketNotes": {
        "kind": "list",
        "target": "MarketNote",
        "via": "reporter",
        "owned": false
      },
      "soughtPartnerships": {
        "kind": "list",
        "target": "Partnership",
        "via": "office",
        "owned": false
      },
      "partnerships": {
        "kind": "list",
        "target": "Partnership",
        "via": "counterpart",
        "owned": false
      },
      "agreements": {
        "kind": "list",
        "target": "DataSharingAgreement",
        "via": "partner",
        "owned": false
      },
      "apiKeys": {
        "kind": "list",
        "target": "ApiKey",
        "via": "organization",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "Person": {
    "singular": "person",
    "plural": "persons",
    "room": "registry",
    "label": [
      "name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "name": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "sex": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "UNKNOWN",
        "enum": "Sex"
      },
      "birthYear": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 9999,
        "min": 1900
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "phone": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 16,
        "min": 1
      },
      "email": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "nik": {
        "kind": "sealed",
        "required": false,
        "input": true,
        "patch": true,
        "max": 16,
        "min": 1
      },
      "nikLast4": {
        "kind": "text",
        "required": false,
        "input": false,
        "patch": false,
        "max": 4,
        "min": 1
      },
      "processing": {
        "kind": "enum",
        "required": false,
        "input": false,
        "patch": false,
        "fallback": "ACTIVE",
        "enum": "Processing"
      },
      "processingReason": {
        "kind": "longText",
        "required": false,
        "input": false,
        "patch": false,
        "max": 4000,
        "min": 1
      },
      "dataUse": {
        "kind": "enum",
        "required": true,
        "input": false,
        "patch": false,
        "enum": "DataUse"
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "roles": {
        "kind": "list",
        "target": "BusinessPerson",
        "via": "person",
        "owned": false
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "memberships": {
        "kind": "list",
        "target": "Membership",
        "via": "person",
        "owned": true
      },
      "consents": {
        "kind": "list",
        "target": "Consent",
        "via": "person",
        "owned": true
      },
      "mentors": {
        "kind": "list",
        "target": "Mentor",
        "via": "person",
        "owned": false
      },
      "enrolments": {
        "kind": "list",
        "target": "Enrolment",
        "via": "person",
        "owned": false
      },
      "awards": {
        "kind": "list",
        "target": "Award",
        "via": "person",
        "owned": false
      },
      "requests": {
        "kind": "list",
        "target": "DataSubjectRequest",
        "via": "person",
        "owned": false
      },
      "functionings": {
        "kind": "list",
        "target": "Functioning",
        "via": "person",
        "owned": true
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    },
    "states": {
      "column": "processing",
      "acts": {
        "suspend": {
          "from": [
            "ACTIVE"
          ],
          "to": "SUSPENDED",
          "asks": {
            "processingReason": "required"
          }
        },
        "resume": {
          "from": [
            "SUSPENDED"
          ],
          "to": "ACTIVE",
          "asks": {
            "processingReason": "required"
          }
        },
        "erase": {
          "from": [
            "ACTIVE",
            "SUSPENDED"
          ],
          "to": "ERASED",
          "asks": {
            "processingReason": "required"
          }
        }
      }
    }
  },
  "Functioning": {
    "singular": "functioning",
    "plural": "functionings",
    "room": "registry",
    "label": [
      "person.name"
    ],
    "logged": true,
    "fields": {
      "person": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Person"
      },
      "askedOn": {
        "kind": "date",
        "required": true,
        "input": true,
        "patch": true
      },
      "seeing": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "NOT_ASKED",
        "enum": "Difficulty"
      },
      "hearing": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "NOT_ASKED",
        "enum": "Difficulty"
      },
      "walking": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "NOT_ASKED",
        "enum": "Difficulty"
      },
      "remembering": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "NOT_ASKED",
        "enum": "Difficulty"
      },
      "selfCare": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "NOT_ASKED",
        "enum": "Difficulty"
      },
      "communicating": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "NOT_ASKED",
        "enum": "Difficulty"
      },
      "disability": {
        "kind": "enum",
        "required": true,
        "input": false,
        "patch": false,
        "enum": "Disability"
      },
      "needs": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      }
    }
  },
  "DataSubjectRequest": {
    "singular": "dataSubjectRequest",
    "plural": "dataSubjectRequests",
    "room": "registry",
    "label": [
      "claim",
      "person.name",
      "requester"
    ],
    "fields": {
      "person": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Person"
      },
      "requester": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "claim": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "DataRight"
      },
      "receivedAt": {
        "kind": "instant",
        "required": true,
        "input": true,
        "patch": true
      },
      "dueAt": {
        "kind": "instant",
        "required": false,
        "input": false,
        "patch": false
      },
      "due": {
        "kind": "enum",
        "required": true,
        "input": false,
        "patch": false,
        "enum": "RequestDue"
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "RECEIVED",
        "enum": "RequestState"
      },
      "settledAt": {
        "kind": "instant",
        "required": false,
        "input": true,
        "patch": true
      },
      "answer": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      }
    },
    "states": {
      "column": "state",
      "acts": {
        "fulfil": {
          "from": [
            "RECEIVED"
          ],
          "to": "DONE",
          "asks": {
            "settledAt": "required",
            "answer": "required"
          }
        },
        "refuse": {
          "from": [
            "RECEIVED"
          ],
          "to": "REFUSED",
          "asks": {
            "settledAt": "required",
            "answer": "required"
          }
        },
        "reopen": {
          "from": [
            "DONE",
            "REFUSED"
          ],
          "to": "RECEIVED",
          "asks": {}
        }
      }
    }
  },
  "Source": {
    "singular": "source",
    "plural": "sources",
    "room": "registry",
    "label": [
      "title"
    ],
    "fields": {
      "title": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 300,
        "min": 1
      },
      "kind": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "SourceKind"
      },
      "publisher": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "author": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "publishedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "publishedAt": {
        "kind": "instant",
        "required": false,
        "input": true,
        "patch": true
      },
      "statedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "statedIn": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "url": {
        "kind": "url",
        "required": false,
        "input": true,
        "patch": true,
        "max": 2000
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "source",
        "owned": false
      }
    }
  },
  "ReportedFigure": {
    "singular": "reportedFigure",
    "plural": "reportedFigures",
    "room": "registry",
    "label": [
      "measure",
      "category"
    ],
    "fields": {
      "subjectType": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": false,
        "enum": "SubjectType"
      },
      "subjectId": {
        "kind": "id",
        "required": true,
        "input": true,
        "patch": false
      },
      "subject": {
        "kind": "subject",
        "required": true,
        "input": false,
        "patch": false
      },
      "measure": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "FigureMeasure"
      },
      "dimension": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "FigureDimension"
      },
      "category": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120,
        "min": 1
      },
      "qualifiers": {
        "kind": "texts",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120
      },
      "organization": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "value": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true
      },
      "missingReason": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "MissingReason"
      },
      "approximate": {
        "kind": "boolean",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": false
      },
      "unit": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "FigureUnit"
      },
      "asOf": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "asOfPrecision": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "DatePrecision"
      },
      "source": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      }
    }
  },
  "QualityFlag": {
    "singular": "qualityFlag",
    "plural": "qualityFlags",
    "room": "registry",
    "label": [
      "code"
    ],
    "fields": {
      "subjectType": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": false,
        "enum": "SubjectType"
      },
      "subjectId": {
        "kind": "id",
        "required": true,
        "input": true,
        "patch": false
      },
      "subject": {
        "kind": "subject",
        "required": true,
        "input": false,
        "patch": false
      },
      "code": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "FlagCode"
      },
      "severity": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "WARNING",
        "enum": "FlagSeverity"
      },
      "detail": {
        "kind": "longText",
        "required": true,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "OPEN",
        "enum": "FlagState"
      },
      "origin": {
        "kind": "enum",
        "required": false,
        "input": false,
        "patch": false,
        "fallback": "PERSON",
        "enum": "FlagOrigin"
      },
      "resolution": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "resolvedBy": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "resolvedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      }
    },
    "states": {
      "column": "state",
      "acts": {
        "resolve": {
          "from": [
            "OPEN"
          ],
          "to": "RESOLVED",
          "asks": {
            "resolution": "required",
            "resolvedBy": "optional",
            "resolvedOn": "optional"
          }
        },
        "accept": {
          "from": [
            "OPEN"
          ],
          "to": "ACCEPTED",
          "asks": {
            "resolution": "required",
            "resolvedBy": "optional",
            "resolvedOn": "optional"
          }
        },
        "reopen": {
          "from": [
            "RESOLVED",
            "ACCEPTED"
          ],
          "to": "OPEN",
          "asks": {}
        }
      }
    }
  },
  "Business": {
    "singular": "business",
    "plural": "businesses",
    "room": "business",
    "label": [
      "name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "name": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "legalForm": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "LegalForm"
      },
      "status": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "ACTIVE",
        "enum": "BusinessStatus"
      },
      "closedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "mergedInto": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Business"
      },
      "sector": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Sector"
      },
      "region": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "address": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 400,
        "min": 1
      },
      "latitude": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "max": 6.5,
        "min": -11.5
      },
      "longitude": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "max": 141.5,
        "min": 94.5
      },
      "foundedYear": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 9999,
        "min": 1800
      },
      "ownerName": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "ownerSex": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "UNKNOWN",
        "enum": "Sex"
      },
      "phone": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 16,
        "min": 1
      },
      "email": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "nib": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 13,
        "min": 1
      },
      "nibVerification": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Verification"
      },
      "workersMale": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 2147483647,
        "min": 0
      },
      "workersFemale": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 2147483647,
        "min": 0
      },
      "tags": {
        "kind": "texts",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "activities": {
        "kind": "list",
        "target": "BusinessActivity",
        "via": "business",
        "owned": true
      },
      "people": {
        "kind": "list",
        "target": "BusinessPerson",
        "via": "business",
        "owned": true
      },
      "duplicates": {
        "kind": "list",
        "target": "Business",
        "via": "mergedInto",
        "owned": false
      },
      "identifiers": {
        "kind": "list",
        "target": "BusinessIdentifier",
        "via": "business",
        "owned": true
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "memberships": {
        "kind": "list",
        "target": "Membership",
        "via": "business",
        "owned": true
      },
      "products": {
        "kind": "list",
        "target": "Product",
        "via": "business",
        "owned": true
      },
      "certificates": {
        "kind": "list",
        "target": "Certificate",
        "via": "business",
        "owned": true
      },
      "consents": {
        "kind": "list",
        "target": "Consent",
        "via": "business",
        "owned": true
      },
      "distinctions": {
        "kind": "list",
        "target": "Distinction",
        "via": "business",
        "owned": true
      },
      "distinctFrom": {
        "kind": "list",
        "target": "Distinction",
        "via": "other",
        "owned": true
      },
      "periodReports": {
        "kind": "list",
        "target": "PeriodReport",
        "via": "business",
        "owned": true
      },
      "assessments": {
        "kind": "list",
        "target": "Assessment",
        "via": "business",
        "owned": true
      },
      "engagements": {
        "kind": "list",
        "target": "Engagement",
        "via": "business",
        "owned": false
      },
      "facilitations": {
        "kind": "list",
        "target": "Facilitation",
        "via": "business",
        "owned": true
      },
      "enrolments": {
        "kind": "list",
        "target": "Enrolment",
        "via": "business",
        "owned": false
      },
      "participations": {
        "kind": "list",
        "target": "Participation",
        "via": "business",
        "owned": false
      },
      "awards": {
        "kind": "list",
        "target": "Award",
        "via": "business",
        "owned": false
      },
      "curationDecisions": {
        "kind": "list",
        "target": "CurationDecision",
        "via": "business",
        "owned": false
      },
      "meetings": {
        "kind": "list",
        "target": "Meeting",
        "via": "business",
        "owned": false
      },
      "constraints": {
        "kind": "list",
        "target": "Constraint",
        "via": "business",
        "owned": true
      },
      "inquiries": {
        "kind": "list",
        "target": "BuyerInquiry",
        "via": "businesses",
        "owned": false
      },
      "partnerships": {
        "kind": "list",
        "target": "Partnership",
        "via": "business",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    },
    "states": {
      "column": "status",
      "acts": {
        "confirm": {
          "from": [
            "CANDIDATE"
          ],
          "to": "ACTIVE",
          "asks": {}
        },
        "halt": {
          "from": [
            "ACTIVE"
          ],
          "to": "DORMANT",
          "asks": {}
        },
        "resume": {
          "from": [
            "DORMANT"
          ],
          "to": "ACTIVE",
          "asks": {}
        },
        "close": {
          "from": [
            "CANDIDATE",
            "ACTIVE",
            "DORMANT"
          ],
          "to": "CLOSED",
          "asks": {
            "closedOn": "optional"
          }
        },
        "reopen": {
          "from": [
            "CLOSED"
          ],
          "to": "ACTIVE",
          "asks": {}
        },
        "merge": {
          "from": [
            "CANDIDATE",
            "ACTIVE",
            "DORMANT",
            "CLOSED"
          ],
          "to": "MERGED",
          "asks": {
            "mergedInto": "required"
          },
          "written": true
        },
        "separate": {
          "from": [
            "MERGED"
          ],
          "to": "CANDIDATE",
          "asks": {}
        }
      }
    }
  },
  "BusinessIdentifier": {
    "singular": "businessIdentifier",
    "plural": "businessIdentifiers",
    "room": "business",
    "label": [
      "kind",
      "value",
      "business.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "business": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Business"
      },
      "kind": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "IdentifierKind"
      },
      "name": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 80,
        "min": 1
      },
      "value": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 80,
        "min": 1
      },
      "issuedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "verification": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "SELF",
        "enum": "Verification"
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "BusinessActivity": {
    "singular": "businessActivity",
    "plural": "businessActivities",
    "room": "business",
    "label": [
      "kbliCode",
      "business.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "business": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Business"
      },
      "kbliVersion": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "KbliVersion"
      },
      "kbliCode": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 5,
        "min": 1
      },
      "main": {
        "kind": "boolean",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": false
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "BusinessPerson": {
    "singular": "businessPerson",
    "plural": "businessPersons",
    "room": "business",
    "label": [
      "person.name",
      "role",
      "business.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "business": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Business"
      },
      "person": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Person"
      },
      "role": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "BusinessRole"
      },
      "ownershipPct": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "max": 100,
        "min": 0
      },
      "startsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "endsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "Consent": {
    "singular": "consent",
    "plural": "consents",
    "room": "business",
    "label": [
      "purpose",
      "person.name",
      "business.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "person": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": false,
        "target": "Person"
      },
      "business": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": false,
        "target": "Business"
      },
      "purpose": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "ConsentPurpose"
      },
      "basis": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "CONSENT",
        "enum": "ConsentBasis"
      },
      "givenOn": {
        "kind": "date",
        "required": true,
        "input": true,
        "patch": true
      },
      "endsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "withdrawnOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "evidence": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "Group": {
    "singular": "group",
    "plural": "groups",
    "room": "business",
    "label": [
      "name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "name": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "kind": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "GroupKind"
      },
      "aliases": {
        "kind": "texts",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120
      },
      "sector": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Sector"
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "foundedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "foundedOnPrecision": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "DatePrecision"
      },
      "foundedOnCertainty": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "DateCertainty"
      },
      "description": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "memberships": {
        "kind": "list",
        "target": "Membership",
        "via": "group",
        "owned": true
      },
      "products": {
        "kind": "list",
        "target": "Product",
        "via": "group",
        "owned": true
      },
      "certificates": {
        "kind": "list",
        "target": "Certificate",
        "via": "group",
        "owned": true
      },
      "facilitations": {
        "kind": "list",
        "target": "Facilitation",
        "via": "group",
        "owned": true
      },
      "trainings": {
        "kind": "list",
        "target": "Training",
        "via": "groups",
        "owned": false
      },
      "delegations": {
        "kind": "list",
        "target": "Delegation",
        "via": "groups",
        "owned": false
      },
      "partnerships": {
        "kind": "list",
        "target": "Partnership",
        "via": "group",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "Membership": {
    "singular": "membership",
    "plural": "memberships",
    "room": "business",
    "label": [
      "business.name",
      "person.name",
      "group.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "group": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": true,
        "target": "Group"
      },
      "business": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Business"
      },
      "person": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Person"
      },
      "role": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "startsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "endsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "PeriodReport": {
    "singular": "periodReport",
    "plural": "periodReports",
    "room": "business",
    "label": [
      "business.name",
      "period",
      "startsOn"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "business": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Business"
      },
      "period": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "PeriodKind"
      },
      "startsOn": {
        "kind": "date",
        "required": true,
        "input": true,
        "patch": true
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "DRAFT",
        "enum": "ReportState"
      },
      "recallMethod": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "RecallMethod"
      },
      "turnover": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "exportTurnover": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "profit": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": -9007199254740991
      },
      "unitsProduced": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "installedCapacity": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "unit": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 40,
        "min": 1
      },
      "capacityUsed": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "max": 100,
        "min": 0
      },
      "workersMale": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 2147483647,
        "min": 0
      },
      "workersFemale": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 2147483647,
        "min": 0
      },
      "workersWithDisability": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 2147483647,
        "min": 0
      },
      "investment": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "landBuilding": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "machinery": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 1000,
        "min": 1
      },
      "rawMaterialCost": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "labourCost": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "electricityKwh": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "waterM3": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "fuelCost": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "sizeByCapital": {
        "kind": "enum",
        "required": true,
        "input": false,
        "patch": false,
        "enum": "SizeClass"
      },
      "sizeBySales": {
        "kind": "enum",
        "required": true,
        "input": false,
        "patch": false,
        "enum": "SizeClass"
      },
      "sizeByIndustry": {
        "kind": "enum",
        "required": true,
        "input": false,
        "patch": false,
        "enum": "SizeClass"
      },
      "sizeByWorkers": {
        "kind": "enum",
        "required": true,
        "input": false,
        "patch": false,
        "enum": "SizeClass"
      },
      "returnReason": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    },
    "states": {
      "column": "state",
      "acts": {
        "submit": {
          "from": [
            "DRAFT",
            "RETURNED"
          ],
          "to": "SUBMITTED",
          "asks": {
            "recallMethod": "optional"
          }
        },
        "return": {
          "from": [
            "SUBMITTED",
            "VERIFIED"
          ],
          "to": "RETURNED",
          "asks": {
            "returnReason": "required"
          }
        },
        "verify": {
          "from": [
            "SUBMITTED"
          ],
          "to": "VERIFIED",
          "asks": {}
        }
      }
    }
  },
  "Product": {
    "singular": "product",
    "plural": "products",
    "room": "business",
    "label": [
      "name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "name": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "business": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Business"
      },
      "group": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Group"
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "sector": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Sector"
      },
      "materials": {
        "kind": "texts",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120
      },
      "technique": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "hsCode": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 8,
        "min": 1
      },
      "unit": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 40,
        "min": 1
      },
      "priceIdr": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "exportPriceUsd": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "capacityPerMonth": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 2147483647,
        "min": 0
      },
      "leadTimeDays": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 3650,
        "min": 0
      },
      "minimumOrder": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 2147483647,
        "min": 0
      },
      "readiness": {
        "kind": "enum",
        "required": true,
        "input": false,
        "patch": false,
        "enum": "Readiness"
      },
      "readinessByEvidence": {
        "kind": "enum",
        "required": true,
        "input": false,
        "patch": false,
        "enum": "Readiness"
      },
      "readinessStated": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Readiness"
      },
      "readinessReason": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 1000,
        "min": 1
      },
      "flagship": {
        "kind": "boolean",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": false
      },
      "tags": {
        "kind": "texts",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120
      },
      "description": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "certificates": {
        "kind": "list",
        "target": "Certificate",
        "via": "products",
        "owned": false
      },
      "exportRecords": {
        "kind": "list",
        "target": "ExportRecord",
        "via": "product",
        "owned": true
      },
      "labTests": {
        "kind": "list",
        "target": "LabTest",
        "via": "product",
        "owned": true
      },
      "designs": {
        "kind": "list",
        "target": "ProductDesign",
        "via": "product",
        "owned": true
      },
      "measurements": {
        "kind": "list",
        "target": "QualityMeasurement",
        "via": "product",
        "owned": true
      },
      "participations": {
        "kind": "list",
        "target": "Participation",
        "via": "products",
        "owned": false
      },
      "awards": {
        "kind": "list",
        "target": "Award",
        "via": "product",
        "owned": false
      },
      "curationDecisions": {
        "kind": "list",
        "target": "CurationDecision",
        "via": "product",
        "owned": false
      },
      "leads": {
        "kind": "list",
        "target": "Lead",
        "via": "product",
        "owned": false
      },
      "campaigns": {
        "kind": "list",
        "target": "Campaign",
        "via": "products",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "ProductDesign": {
    "singular": "productDesign",
    "plural": "productDesigns",
    "room": "business",
    "label": [
      "code",
      "product.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "product": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Product"
      },
      "code": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 80,
        "min": 1
      },
      "origin": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "UNKNOWN",
        "enum": "DesignOrigin"
      },
      "designer": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "introducedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "marketTested": {
        "kind": "boolean",
        "required": false,
        "input": true,
        "patch": true
      },
      "soldUnits": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 2147483647,
        "min": 0
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "QualityMeasurement": {
    "singular": "qualityMeasurement",
    "plural": "qualityMeasurements",
    "room": "business",
    "label": [
      "product.name",
      "batchOn"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "product": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Product"
      },
      "batchOn": {
        "kind": "date",
        "required": true,
        "input": true,
        "patch": true
      },
      "batch": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 40,
        "min": 1
      },
      "measuredBy": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "MeasuredBy"
      },
      "produced": {
        "kind": "float",
        "required": true,
        "input": true,
        "patch": true,
        "min": 0
      },
      "defective": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "reworked": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "ordered": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "onTime": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "withinLimits": {
        "kind": "enum",
        "required": true,
        "input": false,
        "patch": false,
        "enum": "WithinLimits"
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "CertificateType": {
    "singular": "certificateType",
    "plural": "certificateTypes",
    "room": "business",
    "label": [
      "name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "code": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 40,
        "min": 1
      },
      "name": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "scope": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "CertificateScope"
      },
      "validityMonths": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 1200,
        "min": 1
      },
      "renewable": {
        "kind": "boolean",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": false
      },
      "numberForms": {
        "kind": "texts",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120
      },
      "sectors": {
        "kind": "enums",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Sector"
      },
      "mandatoryFrom": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "description": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "certificates": {
        "kind": "list",
        "target": "Certificate",
        "via": "type",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "Certificate": {
    "singular": "certificate",
    "plural": "certificates",
    "room": "business",
    "label": [
      "type.name",
      "number",
      "business.name",
      "group.name",
      "productGroup"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "type": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": true,
        "target": "CertificateType"
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "PLANNED",
        "enum": "CertificateState"
      },
      "business": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Business"
      },
      "group": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Group"
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "productGroup": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "sector": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Sector"
      },
      "products": {
        "kind": "links",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Product"
      },
      "number": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 80,
        "min": 1
      },
      "issuer": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "appliedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "returnedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "reviewedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "decidedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "issuedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "validUntil": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "suspendedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "revokedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "localContentPct": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "max": 100,
        "min": 0
      },
      "reason": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "supersededBy": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Certificate"
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "supersedes": {
        "kind": "list",
        "target": "Certificate",
        "via": "supersededBy",
        "owned": false
      },
      "fundings": {
        "kind": "list",
        "target": "Funding",
        "via": "certificate",
        "owned": true
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    },
    "states": {
      "column": "state",
      "acts": {
        "submit": {
          "from": [
            "PLANNED",
            "DRAFT",
            "RETURNED"
          ],
          "to": "SUBMITTED",
          "asks": {
            "appliedOn": "optional"
          }
        },
        "return": {
          "from": [
            "SUBMITTED",
            "UNDER_REVIEW"
          ],
          "to": "RETURNED",
          "asks": {
            "reason": "required",
            "returnedOn": "required"
          }
        },
        "review": {
          "from": [
            "SUBMITTED"
          ],
          "to": "UNDER_REVIEW",
          "asks": {
            "reviewedOn": "required"
          }
        },
        "issue": {
          "from": [
            "SUBMITTED",
            "UNDER_REVIEW"
          ],
          "to": "ISSUED",
          "asks": {
            "number": "required",
            "issuer": "required",
            "issuedOn": "required",
            "validUntil": "optional"
          }
        },
        "reject": {
          "from": [
            "SUBMITTED",
            "UNDER_REVIEW"
          ],
          "to": "REJECTED",
          "asks": {
            "reason": "required",
            "decidedOn": "required"
          }
        },
        "withdraw": {
          "from": [
            "PLANNED",
            "DRAFT",
            "SUBMITTED",
            "RETURNED",
            "UNDER_REVIEW"
          ],
          "to": "WITHDRAWN",
          "asks": {
            "decidedOn": "required",
            "reason": "optional"
          }
        },
        "suspend": {
          "from": [
            "ISSUED"
          ],
          "to": "SUSPENDED",
          "asks": {
            "reason": "required",
            "suspendedOn": "required"
          }
        },
        "reinstate": {
          "from": [
            "SUSPENDED"
          ],
          "to": "ISSUED",
          "asks": {}
        },
        "revoke": {
          "from": [
            "ISSUED",
            "SUSPENDED"
          ],
          "to": "REVOKED",
          "asks": {
            "reason": "required",
            "revokedOn": "required"
          }
        },
        "supersede": {
          "from": [
            "ISSUED",
            "SUSPENDED"
          ],
          "to": "SUPERSEDED",
          "asks": {
            "supersededBy": "required"
          }
        }
      }
    }
  },
  "LabTest": {
    "singular": "labTest",
    "plural": "labTests",
    "room": "business",
    "label": [
      "number",
      "product.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "product": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Product"
      },
      "laboratory": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "number": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 80,
        "min": 1
      },
      "sampledOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "issuedOn": {
        "kind": "date",
        "required": true,
        "input": true,
        "patch": true
      },
      "passed": {
        "kind": "boolean",
        "required": false,
        "input": true,
        "patch": true
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "readings": {
        "kind": "list",
        "target": "LabReading",
        "via": "test",
        "owned": true
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "LabReading": {
    "singular": "labReading",
    "plural": "labReadings",
    "room": "business",
    "label": [
      "parameter",
      "reading"
    ],
    "fields": {
      "test": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "LabTest"
      },
      "parameter": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 120,
        "min": 1
      },
      "reading": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 80,
        "min": 1
      },
      "value": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true
      },
      "unit": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 40,
        "min": 1
      },
      "atLeast": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true
      },
      "atMost": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true
      },
      "passed": {
        "kind": "boolean",
        "required": false,
        "input": true,
        "patch": true
      }
    }
  },
  "ExportRecord": {
    "singular": "exportRecord",
    "plural": "exportRecords",
    "room": "business",
    "label": [
      "product.name",
      "country"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "product": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": true,
        "target": "Product"
      },
      "country": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 2,
        "min": 1
      },
      "channel": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "UNKNOWN",
        "enum": "ExportChannel"
      },
      "document": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "UNKNOWN",
        "enum": "ExportDocument"
      },
      "exportEntry": {
        "kind": "boolean",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": false
      },
      "verified": {
        "kind": "boolean",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": false
      },
      "sentOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "sentOnPrecision": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "DatePrecision"
      },
      "sentOnCertainty": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "DateCertainty"
      },
      "valueUsd": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "leads": {
        "kind": "list",
        "target": "Lead",
        "via": "exportRecord",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "Distinction": {
    "singular": "distinction",
    "plural": "distinctions",
    "room": "business",
    "label": [
      "business.name",
      "other.name"
    ],
    "fields": {
      "business": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Business"
      },
      "other": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Business"
      },
      "reason": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      }
    }
  },
  "Mentor": {
    "singular": "mentor",
    "plural": "mentors",
    "room": "mentoring",
    "label": [
      "name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "name": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "person": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Person"
      },
      "user": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "User"
      },
      "kind": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "MentorKind"
      },
      "organization": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "skills": {
        "kind": "texts",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120
      },
      "phone": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 16,
        "min": 1
      },
      "email": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "maxActive": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 1000,
        "min": 0
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "sessions": {
        "kind": "list",
        "target": "Session",
        "via": "mentors",
        "owned": false
      },
      "assessments": {
        "kind": "list",
        "target": "Assessment",
        "via": "assessor",
        "owned": false
      },
      "ledEngagements": {
        "kind": "list",
        "target": "Engagement",
        "via": "leadMentor",
        "owned": false
      },
      "engagements": {
        "kind": "list",
        "target": "Engagement",
        "via": "mentors",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "Programme": {
    "singular": "programme",
    "plural": "programmes",
    "room": "mentoring",
    "label": [
      "name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "startsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "startsOnPrecision": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "DatePrecision"
      },
      "startsOnCertainty": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "DateCertainty"
      },
      "endsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "name": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 300,
        "min": 1
      },
      "kind": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "ProgrammeKind"
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "PLANNED",
        "enum": "ProgrammeState"
      },
      "owner": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "partners": {
        "kind": "links",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "sector": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Sector"
      },
      "fiscalYear": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 9999,
        "min": 1945
      },
      "nomenclature": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 300,
        "min": 1
      },
      "defaultMonths": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120,
        "min": 1,
        "fallback": 24
      },
      "tags": {
        "kind": "texts",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120
      },
      "description": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "engagements": {
        "kind": "list",
        "target": "Engagement",
        "via": "programme",
        "owned": false
      },
      "facilitations": {
        "kind": "list",
        "target": "Facilitation",
        "via": "programme",
        "owned": false
      },
      "trainings": {
        "kind": "list",
        "target": "Training",
        "via": "programme",
        "owned": false
      },
      "curationRounds": {
        "kind": "list",
        "target": "CurationRound",
        "via": "programme",
        "owned": true
      },
      "constraints": {
        "kind": "list",
        "target": "Constraint",
        "via": "programme",
        "owned": true
      },
      "imports": {
        "kind": "list",
        "target": "Import",
        "via": "programme",
        "owned": false
      },
      "agreements": {
        "kind": "list",
        "target": "DataSharingAgreement",
        "via": "programmes",
        "owned": false
      },
      "targets": {
        "kind": "list",
        "target": "ProgrammeTarget",
        "via": "programme",
        "owned": true
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    },
    "states": {
      "column": "state",
      "acts": {
        "plan": {
          "from": [
            "EXPLORING"
          ],
          "to": "PLANNED",
          "asks": {}
        },
        "begin": {
          "from": [
            "PLANNED"
          ],
          "to": "RUNNING",
          "asks": {}
        },
        "complete": {
          "from": [
            "RUNNING"
          ],
          "to": "COMPLETED",
          "asks": {
            "endsOn": "optional"
          }
        },
        "cancel": {
          "from": [
            "EXPLORING",
            "PLANNED",
            "RUNNING"
          ],
          "to": "CANCELLED",
          "asks": {}
        },
        "resume": {
          "from": [
            "COMPLETED",
            "CANCELLED"
          ],
          "to": "RUNNING",
          "asks": {}
        }
      }
    }
  },
  "ProgrammeTarget": {
    "singular": "programmeTarget",
    "plural": "programmeTargets",
    "room": "mentoring",
    "label": [
      "indicator",
      "programme.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "programme": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Programme"
      },
      "indicator": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "TargetIndicator"
      },
      "startsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "endsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "value": {
        "kind": "float",
        "required": true,
        "input": true,
        "patch": true,
        "min": 0
      },
      "unit": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 60,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "DataSharingAgreement": {
    "singular": "dataSharingAgreement",
    "plural": "dataSharingAgreements",
    "room": "mentoring",
    "label": [
      "partner.name",
      "number"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "partner": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Organization"
      },
      "number": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 120,
        "min": 1
      },
      "programmes": {
        "kind": "links",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Programme"
      },
      "fields": {
        "kind": "enums",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "SharedField"
      },
      "startsOn": {
        "kind": "date",
        "required": true,
        "input": true,
        "patch": true
      },
      "endsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "purpose": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "Engagement": {
    "singular": "engagement",
    "plural": "engagements",
    "room": "mentoring",
    "label": [
      "business.name",
      "programme.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "business": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Business"
      },
      "programme": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Programme"
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "PLANNED",
        "enum": "EngagementState"
      },
      "leadMentor": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Mentor"
      },
      "mentors": {
        "kind": "links",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Mentor"
      },
      "partner": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "startsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "plannedMonths": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120,
        "min": 1,
        "fallback": 24
      },
      "endsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "baselineOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "baselineWaived": {
        "kind": "boolean",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": false
      },
      "baselineWaivedReason": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "consistencyWaived": {
        "kind": "boolean",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": false
      },
      "consistencyWaivedReason": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "exitReason": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "ExitReason"
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "sessions": {
        "kind": "list",
        "target": "Session",
        "via": "engagement",
        "owned": true
      },
      "assessments": {
        "kind": "list",
        "target": "Assessment",
        "via": "engagement",
        "owned": true
      },
      "fundings": {
        "kind": "list",
        "target": "Funding",
        "via": "engagement",
        "owned": true
      },
      "curationDecisions": {
        "kind": "list",
        "target": "CurationDecision",
        "via": "engagement",
        "owned": false
      },
      "constraints": {
        "kind": "list",
        "target": "Constraint",
        "via": "engagement",
        "owned": true
      },
      "goals": {
        "kind": "list",
        "target": "MentoringGoal",
        "via": "engagement",
        "owned": true
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    },
    "states": {
      "column": "state",
      "acts": {
        "measure": {
          "from": [
            "PLANNED"
          ],
          "to": "BASELINED",
          "asks": {
            "baselineOn": "optional"
          }
        },
        "waive": {
          "from": [
            "PLANNED"
          ],
          "to": "BASELINED",
          "asks": {
            "baselineWaivedReason": "required"
          }
        },
        "activate": {
          "from": [
            "BASELINED"
          ],
          "to": "ACTIVE",
          "asks": {
            "startsOn": "required",
            "leadMentor": "optional"
          }
        },
        "pause": {
          "from": [
            "ACTIVE"
          ],
          "to": "PAUSED",
          "asks": {
            "notes": "optional"
          }
        },
        "resume": {
          "from": [
            "PAUSED"
          ],
          "to": "ACTIVE",
          "asks": {}
        },
        "complete": {
          "from": [
            "ACTIVE"
          ],
          "to": "COMPLETED",
          "asks": {
            "endsOn": "required",
            "consistencyWaived": "optional",
            "consistencyWaivedReason": "optional"
          }
        },
        "drop": {
          "from": [
            "PLANNED",
            "BASELINED",
            "ACTIVE",
            "PAUSED"
          ],
          "to": "DROPPED",
          "asks": {
            "exitReason": "required",
            "endsOn": "required",
            "notes": "optional"
          }
        },
        "followUp": {
          "from": [
            "COMPLETED"
          ],
          "to": "FOLLOWED_UP",
          "asks": {}
        },
        "reopen": {
          "from": [
            "COMPLETED",
            "DROPPED"
          ],
          "to": "ACTIVE",
          "asks": {}
        }
      }
    }
  },
  "MentoringGoal": {
    "singular": "mentoringGoal",
    "plural": "mentoringGoals",
    "room": "mentoring",
    "label": [
      "dimension",
      "engagement.business.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "engagement": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Engagement"
      },
      "dimension": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "GoalDimension"
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "OPEN",
        "enum": "GoalState"
      },
      "description": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "baselineValue": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true
      },
      "targetValue": {
        "kind": "float",
        "required": true,
        "input": true,
        "patch": true
      },
      "unit": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 60,
        "min": 1
      },
      "dueOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "outcomeValue": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true
      },
      "outcomeOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    },
    "states": {
      "column": "state",
      "acts": {
        "meet": {
          "from": [
            "OPEN"
          ],
          "to": "MET",
          "asks": {
            "outcomeOn": "required",
            "outcomeValue": "required"
          }
        },
        "miss": {
          "from": [
            "OPEN"
          ],
          "to": "MISSED",
          "asks": {
            "outcomeOn": "required",
            "outcomeValue": "optional"
          }
        },
        "drop": {
          "from": [
            "OPEN"
          ],
          "to": "DROPPED",
          "asks": {
            "notes": "optional"
          }
        },
        "reopen": {
          "from": [
            "MET",
            "MISSED",
            "DROPPED"
          ],
          "to": "OPEN",
          "asks": {}
        }
      }
    }
  },
  "Session": {
    "singular": "session",
    "plural": "sessions",
    "room": "mentoring",
    "label": [
      "engagement.business.name",
      "heldOn"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "engagement": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Engagement"
      },
      "heldOn": {
        "kind": "date",
        "required": true,
        "input": true,
        "patch": true
      },
      "mode": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "VISIT",
        "enum": "SessionMode"
      },
      "heldWith": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Session"
      },
      "minutes": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 1440,
        "min": 1
      },
      "mentors": {
        "kind": "links",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Mentor"
      },
      "topics": {
        "kind": "texts",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120
      },
      "actions": {
        "kind": "texts",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120
      },
      "actionsDueOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "actionsDoneOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "nextVisitOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "evidenceUrl": {
        "kind": "url",
        "required": false,
        "input": true,
        "patch": true,
        "max": 2000
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "heldTogether": {
        "kind": "list",
        "target": "Session",
        "via": "heldWith",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "AssessmentInstrument": {
    "singular": "assessmentInstrument",
    "plural": "assessmentInstruments",
    "room": "mentoring",
    "label": [
      "title",
      "edition"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "code": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 40,
        "min": 1
      },
      "edition": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 20,
        "min": 1
      },
      "title": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "scaleMin": {
        "kind": "float",
        "required": true,
        "input": true,
        "patch": true
      },
      "scaleMax": {
        "kind": "float",
        "required": true,
        "input": true,
        "patch": true
      },
      "description": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "assessments": {
        "kind": "list",
        "target": "Assessment",
        "via": "instrument",
        "owned": false
      },
      "items": {
        "kind": "list",
        "target": "AssessmentItem",
        "via": "instrument",
        "owned": true
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "AssessmentItem": {
    "singular": "assessmentItem",
    "plural": "assessmentItems",
    "room": "mentoring",
    "label": [
      "question"
    ],
    "fields": {
      "instrument": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "AssessmentInstrument"
      },
      "key": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 40,
        "min": 1
      },
      "question": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 500,
        "min": 1
      },
      "weight": {
        "kind": "float",
        "required": true,
        "input": true,
        "patch": true,
        "max": 100
      },
      "place": {
        "kind": "integer",
        "required": true,
        "input": true,
        "patch": true,
        "max": 1000,
        "min": 1
      },
      "scores": {
        "kind": "list",
        "target": "AssessmentScore",
        "via": "item",
        "owned": false
      }
    }
  },
  "Assessment": {
    "singular": "assessment",
    "plural": "assessments",
    "room": "mentoring",
    "label": [
      "engagement.business.name",
      "business.name",
      "wave",
      "heldOn"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "engagement": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": false,
        "target": "Engagement"
      },
      "business": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": false,
        "target": "Business"
      },
      "instrument": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "AssessmentInstrument"
      },
      "wave": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "AssessmentWave"
      },
      "heldOn": {
        "kind": "date",
        "required": true,
        "input": true,
        "patch": true
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "DRAFT",
        "enum": "AssessmentState"
      },
      "assessor": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Mentor"
      },
      "assessedBy": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "total": {
        "kind": "float",
        "required": false,
        "input": false,
        "patch": false
      },
      "missingItems": {
        "kind": "integer",
        "required": true,
        "input": false,
        "patch": false,
        "max": 2147483647,
        "min": 0
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "scores": {
        "kind": "list",
        "target": "AssessmentScore",
        "via": "assessment",
        "owned": true
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    },
    "states": {
      "column": "state",
      "acts": {
        "submit": {
          "from": [
            "DRAFT"
          ],
          "to": "SUBMITTED",
          "asks": {}
        },
        "return": {
          "from": [
            "SUBMITTED"
          ],
          "to": "DRAFT",
          "asks": {
            "notes": "optional"
          }
        },
        "verify": {
          "from": [
            "SUBMITTED"
          ],
          "to": "VERIFIED",
          "asks": {}
        },
        "reopen": {
          "from": [
            "VERIFIED"
          ],
          "to": "DRAFT",
          "asks": {
            "notes": "optional"
          }
        }
      }
    }
  },
  "AssessmentScore": {
    "singular": "assessmentScore",
    "plural": "assessmentScores",
    "room": "mentoring",
    "label": [
      "item.question"
    ],
    "fields": {
      "assessment": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Assessment"
      },
      "item": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "AssessmentItem"
      },
      "value": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true
      }
    }
  },
  "Constraint": {
    "singular": "constraint",
    "plural": "constraints",
    "room": "mentoring",
    "label": [
      "category",
      "business.name",
      "programme.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "category": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "ConstraintCategory"
      },
      "engagement": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Engagement"
      },
      "business": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Business"
      },
      "programme": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Programme"
      },
      "sector": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Sector"
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "severity": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 3,
        "min": 1
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "OPEN",
        "enum": "ConstraintState"
      },
      "raisedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "resolvedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "resolution": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "description": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    },
    "states": {
      "column": "state",
      "acts": {
        "resolve": {
          "from": [
            "OPEN"
          ],
          "to": "RESOLVED",
          "asks": {
            "resolvedOn": "required",
            "resolution": "required"
          }
        },
        "reopen": {
          "from": [
            "RESOLVED"
          ],
          "to": "OPEN",
          "asks": {}
        }
      }
    }
  },
  "Facilitation": {
    "singular": "facilitation",
    "plural": "facilitations",
    "room": "mentoring",
    "label": [
      "what",
      "business.name",
      "group.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "business": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": false,
        "target": "Business"
      },
      "group": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": false,
        "target": "Group"
      },
      "kind": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "FacilitationKind"
      },
      "what": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "terms": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "UNKNOWN",
        "enum": "FacilitationTerms"
      },
      "quantity": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "unit": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 40,
        "min": 1
      },
      "value": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "programme": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Programme"
      },
      "provider": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "givenOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "returnedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "fundings": {
        "kind": "list",
        "target": "Funding",
        "via": "facilitation",
        "owned": true
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "Training": {
    "singular": "training",
    "plural": "trainings",
    "room": "training",
    "label": [
      "name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "startsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "startsOnPrecision": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "DatePrecision"
      },
      "startsOnCertainty": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "DateCertainty"
      },
      "endsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "startsOnWeekday": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Weekday"
      },
      "name": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 300,
        "min": 1
      },
      "kind": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "TrainingKind"
      },
      "level": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "TrainingLevel"
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "PLANNED",
        "enum": "TrainingState"
      },
      "organiser": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "programme": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Programme"
      },
      "beneficiaries": {
        "kind": "links",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "topic": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "venue": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "venueRegion": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "catchment": {
        "kind": "links",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "days": {
        "kind": "integer",
        "required": false,
        "input": false,
        "patch": false
      },
      "hours": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "max": 10000,
        "min": 0
      },
      "speakers": {
        "kind": "texts",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120
      },
      "groups": {
        "kind": "links",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Group"
      },
      "branches": {
        "kind": "texts",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120
      },
      "sectors": {
        "kind": "enums",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Sector"
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "enrolments": {
        "kind": "list",
        "target": "Enrolment",
        "via": "training",
        "owned": true
      },
      "fundings": {
        "kind": "list",
        "target": "Funding",
        "via": "training",
        "owned": true
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    },
    "states": {
      "column": "state",
      "acts": {
        "start": {
          "from": [
            "PLANNED"
          ],
          "to": "RUNNING",
          "asks": {}
        },
        "conclude": {
          "from": [
            "PLANNED",
            "RUNNING"
          ],
          "to": "HELD",
          "asks": {
            "endsOn": "optional",
            "hours": "optional"
          }
        },
        "cancel": {
          "from": [
            "PLANNED",
            "RUNNING"
          ],
          "to": "CANCELLED",
          "asks": {}
        },
        "reopen": {
          "from": [
            "HELD",
            "CANCELLED"
          ],
          "to": "PLANNED",
          "asks": {}
        }
      }
    }
  },
  "Enrolment": {
    "singular": "enrolment",
    "plural": "enrolments",
    "room": "training",
    "label": [
      "person.name",
      "training.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "training": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Training"
      },
      "person": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Person"
      },
      "business": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Business"
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "REGISTERED",
        "enum": "EnrolmentState"
      },
      "daysAttended": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 1000,
        "min": 0
      },
      "preScore": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "max": 100,
        "min": 0
      },
      "postScore": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "max": 100,
        "min": 0
      },
      "certificateNumber": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 80,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    },
    "states": {
      "column": "state",
      "acts": {
        "register": {
          "from": [
            "INVITED"
          ],
          "to": "REGISTERED",
          "asks": {}
        },
        "attend": {
          "from": [
            "REGISTERED",
            "NO_SHOW"
          ],
          "to": "ATTENDED",
          "asks": {
            "daysAttended": "optional",
            "preScore": "optional"
          }
        },
        "complete": {
          "from": [
            "ATTENDED"
          ],
          "to": "COMPLETED",
          "asks": {
            "daysAttended": "optional",
            "postScore": "optional",
            "certificateNumber": "optional"
          }
        },
        "leave": {
          "from": [
            "ATTENDED"
          ],
          "to": "INCOMPLETE",
          "asks": {
            "daysAttended": "optional",
            "postScore": "optional"
          }
        },
        "miss": {
          "from": [
            "REGISTERED"
          ],
          "to": "NO_SHOW",
          "asks": {}
        },
        "return": {
          "from": [
            "COMPLETED",
            "INCOMPLETE"
          ],
          "to": "ATTENDED",
          "asks": {}
        }
      }
    }
  },
  "ExhibitionSeries": {
    "singular": "exhibitionSeries",
    "plural": "exhibitionSeriesList",
    "room": "exhibition",
    "label": [
      "name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "name": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "aliases": {
        "kind": "texts",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120
      },
      "organiser": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "description": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "editions": {
        "kind": "list",
        "target": "Exhibition",
        "via": "series",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "Exhibition": {
    "singular": "exhibition",
    "plural": "exhibitions",
    "room": "exhibition",
    "label": [
      "name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "startsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "startsOnPrecision": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "DatePrecision"
      },
      "startsOnCertainty": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "DateCertainty"
      },
      "endsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "startsOnWeekday": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Weekday"
      },
      "name": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 300,
        "min": 1
      },
      "series": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "ExhibitionSeries"
      },
      "year": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 9999,
        "min": 1900
      },
      "theme": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 300,
        "min": 1
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "PLANNED",
        "enum": "ExhibitionState"
      },
      "level": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "ExhibitionLevel"
      },
      "abroad": {
        "kind": "boolean",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": false
      },
      "country": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 2,
        "min": 1,
        "fallback": "ID"
      },
      "venue": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "organiser": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "days": {
        "kind": "integer",
        "required": false,
        "input": false,
        "patch": false
      },
      "salesTarget": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "description": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "participations": {
        "kind": "list",
        "target": "Participation",
        "via": "exhibition",
        "owned": true
      },
      "delegations": {
        "kind": "list",
        "target": "Delegation",
        "via": "exhibition",
        "owned": true
      },
      "awards": {
        "kind": "list",
        "target": "Award",
        "via": "exhibition",
        "owned": true
      },
      "businessMatchings": {
        "kind": "list",
        "target": "BusinessMatching",
        "via": "exhibition",
        "owned": false
      },
      "curationRounds": {
        "kind": "list",
        "target": "CurationRound",
        "via": "exhibition",
        "owned": true
      },
      "imports": {
        "kind": "list",
        "target": "Import",
        "via": "exhibition",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    },
    "states": {
      "column": "state",
      "acts": {
        "open": {
          "from": [
            "PLANNED"
          ],
          "to": "OPEN",
          "asks": {}
        },
        "start": {
          "from": [
            "PLANNED",
            "OPEN"
          ],
          "to": "RUNNING",
          "asks": {}
        },
        "close": {
          "from": [
            "RUNNING"
          ],
          "to": "CLOSED",
          "asks": {}
        },
        "report": {
          "from": [
            "CLOSED"
          ],
          "to": "REPORTED",
          "asks": {}
        },
        "return": {
          "from": [
            "REPORTED"
          ],
          "to": "CLOSED",
          "asks": {}
        },
        "cancel": {
          "from": [
            "PLANNED",
            "OPEN"
          ],
          "to": "CANCELLED",
          "asks": {}
        },
        "reopen": {
          "from": [
            "CANCELLED"
          ],
          "to": "PLANNED",
          "asks": {}
        }
      }
    }
  },
  "Delegation": {
    "singular": "delegation",
    "plural": "delegations",
    "room": "exhibition",
    "label": [
      "organization.name",
      "exhibition.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "exhibition": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Exhibition"
      },
      "organization": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "supporters": {
        "kind": "links",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "standNo": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 40,
        "min": 1
      },
      "groups": {
        "kind": "links",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Group"
      },
      "description": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "participations": {
        "kind": "list",
        "target": "Participation",
        "via": "delegation",
        "owned": false
      },
      "awards": {
        "kind": "list",
        "target": "Award",
        "via": "delegation",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "Participation": {
    "singular": "participation",
    "plural": "participations",
    "room": "exhibition",
    "label": [
      "business.name",
      "exhibition.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "exhibition": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Exhibition"
      },
      "business": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Business"
      },
      "delegation": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Delegation"
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "PROPOSED",
        "enum": "ParticipationState"
      },
      "primaryFunding": {
        "kind": "enum",
        "required": true,
        "input": false,
        "patch": false,
        "enum": "PrimaryFunding"
      },
      "products": {
        "kind": "links",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Product"
      },
      "cashSales": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "orderSales": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "dailySales": {
        "kind": "list",
        "target": "DailySales",
        "via": "participation",
        "owned": true
      },
      "fundings": {
        "kind": "list",
        "target": "Funding",
        "via": "participation",
        "owned": true
      },
      "curationDecisions": {
        "kind": "list",
        "target": "CurationDecision",
        "via": "participation",
        "owned": false
      },
      "leads": {
        "kind": "list",
        "target": "Lead",
        "via": "participation",
        "owned": true
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    },
    "states": {
      "column": "state",
      "acts": {
        "curate": {
          "from": [
            "PROPOSED"
          ],
          "to": "CURATED",
          "asks": {}
        },
        "reject": {
          "from": [
            "PROPOSED",
            "CURATED"
          ],
          "to": "REJECTED",
          "asks": {
            "notes": "optional"
          }
        },
        "confirm": {
          "from": [
            "PROPOSED",
            "CURATED"
          ],
          "to": "CONFIRMED",
          "asks": {
            "delegation": "optional"
          }
        },
        "cancel": {
          "from": [
            "PROPOSED",
            "CURATED",
            "CONFIRMED"
          ],
          "to": "CANCELLED",
          "asks": {
            "notes": "optional"
          }
        },
        "miss": {
          "from": [
            "CONFIRMED"
          ],
          "to": "NO_SHOW",
          "asks": {}
        },
        "attend": {
          "from": [
            "CONFIRMED",
            "NO_SHOW"
          ],
          "to": "ATTENDED",
          "asks": {}
        },
        "report": {
          "from": [
            "ATTENDED"
          ],
          "to": "REPORTED",
          "asks": {
            "cashSales": "optional",
            "orderSales": "optional",
            "notes": "optional"
          }
        },
        "verify": {
          "from": [
            "REPORTED"
          ],
          "to": "VERIFIED",
          "asks": {}
        },
        "return": {
          "from": [
            "REPORTED",
            "VERIFIED"
          ],
          "to": "ATTENDED",
          "asks": {
            "notes": "optional"
          }
        },
        "reopen": {
          "from": [
            "REJECTED",
            "CANCELLED",
            "NO_SHOW"
          ],
          "to": "PROPOSED",
          "asks": {}
        }
      }
    }
  },
  "Funding": {
    "singular": "funding",
    "plural": "fundings",
    "room": "exhibition",
    "label": [
      "sourceType",
      "funder.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "participation": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": false,
        "target": "Participation"
      },
      "engagement": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": false,
        "target": "Engagement"
      },
      "training": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": false,
        "target": "Training"
      },
      "certificate": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": false,
        "target": "Certificate"
      },
      "facilitation": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": false,
        "target": "Facilitation"
      },
      "sourceType": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "FundingSource"
      },
      "funder": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "components": {
        "kind": "enums",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "FundingComponent"
      },
      "amount": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "sharePct": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "max": 100,
        "min": 0
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "DailySales": {
    "singular": "dailySales",
    "plural": "dailySalesList",
    "room": "exhibition",
    "label": [
      "participation.business.name",
      "soldOn"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "participation": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Participation"
      },
      "soldOn": {
        "kind": "date",
        "required": true,
        "input": true,
        "patch": true
      },
      "cashSales": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "orderSales": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "visitors": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 2147483647,
        "min": 0
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "Lead": {
    "singular": "lead",
    "plural": "leads",
    "room": "exhibition",
    "label": [
      "buyer.name",
      "buyerName",
      "participation.business.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "participation": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Participation"
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "NEW",
        "enum": "LeadState"
      },
      "buyer": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "buyerName": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "country": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 2,
        "min": 1
      },
      "metOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "interest": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "product": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Product"
      },
      "expectedValue": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "orderValue": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "orderedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "exportRecord": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "ExportRecord"
      },
      "lostReason": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "LostReason"
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    },
    "states": {
      "column": "state",
      "acts": {
        "sample": {
          "from": [
            "NEW"
          ],
          "to": "SAMPLE",
          "asks": {}
        },
        "quote": {
          "from": [
            "NEW",
            "SAMPLE"
          ],
          "to": "QUOTED",
          "asks": {
            "expectedValue": "optional"
          }
        },
        "order": {
          "from": [
            "NEW",
            "SAMPLE",
            "QUOTED"
          ],
          "to": "ORDER",
          "asks": {
            "orderValue": "required",
            "orderedOn": "optional",
            "exportRecord": "optional"
          }
        },
        "lose": {
          "from": [
            "NEW",
            "SAMPLE",
            "QUOTED"
          ],
          "to": "LOST",
          "asks": {
            "lostReason": "required",
            "notes": "optional"
          }
        },
        "reopen": {
          "from": [
            "ORDER",
            "LOST"
          ],
          "to": "NEW",
          "asks": {}
        }
      }
    }
  },
  "Award": {
    "singular": "award",
    "plural": "awards",
    "room": "exhibition",
    "label": [
      "title",
      "exhibition.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "exhibition": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "Exhibition"
      },
      "title": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "rank": {
        "kind": "integer",
        "required": false,
        "input": true,
        "patch": true,
        "max": 1000,
        "min": 1
      },
      "delegation": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Delegation"
      },
      "business": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Business"
      },
      "product": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Product"
      },
      "person": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Person"
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "CurationRound": {
    "singular": "curationRound",
    "plural": "curationRounds",
    "room": "exhibition",
    "label": [
      "name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "name": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "exhibition": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": false,
        "target": "Exhibition"
      },
      "programme": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": false,
        "target": "Programme"
      },
      "curator": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "heldOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "criteria": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "decisions": {
        "kind": "list",
        "target": "CurationDecision",
        "via": "round",
        "owned": true
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "CurationDecision": {
    "singular": "curationDecision",
    "plural": "curationDecisions",
    "room": "exhibition",
    "label": [
      "business.name",
      "product.name",
      "round.name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "round": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "CurationRound"
      },
      "business": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Business"
      },
      "product": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Product"
      },
      "decision": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Verdict"
      },
      "score": {
        "kind": "float",
        "required": false,
        "input": true,
        "patch": true,
        "max": 100,
        "min": 0
      },
      "assessment": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "reason": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "engagement": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Engagement"
      },
      "participation": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Participation"
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "BusinessMatching": {
    "singular": "businessMatching",
    "plural": "businessMatchings",
    "room": "exhibition",
    "label": [
      "name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "name": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 300,
        "min": 1
      },
      "kind": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "fallback": "BUSINESS_MATCHING",
        "enum": "MatchingKind"
      },
      "exhibition": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Exhibition"
      },
      "organiser": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "venue": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "country": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 2,
        "min": 1,
        "fallback": "ID"
      },
      "startsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "endsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "description": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "meetings": {
        "kind": "list",
        "target": "Meeting",
        "via": "matching",
        "owned": true
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "Meeting": {
    "singular": "meeting",
    "plural": "meetings",
    "room": "exhibition",
    "label": [
      "business.name",
      "counterpart.name",
      "counterpartName"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "matching": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": false,
        "target": "BusinessMatching"
      },
      "business": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": true,
        "target": "Business"
      },
      "counterpart": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "counterpartName": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "heldOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "interest": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "outcome": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "MeetingOutcome"
      },
      "expectedValue": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "followUpOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "Partnership": {
    "singular": "partnership",
    "plural": "partnerships",
    "room": "market",
    "label": [
      "business.name",
      "group.name",
      "office.name",
      "counterpart.name",
      "counterpartName"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "business": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Business"
      },
      "group": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Group"
      },
      "office": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "counterpart": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "counterpartName": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "kind": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "PartnershipKind"
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "EXPLORING",
        "enum": "PartnershipState"
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "sectors": {
        "kind": "enums",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Sector"
      },
      "topics": {
        "kind": "texts",
        "required": false,
        "input": true,
        "patch": true,
        "max": 120
      },
      "value": {
        "kind": "rupiah",
        "required": false,
        "input": true,
        "patch": true,
        "min": 0
      },
      "signedOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "endsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    },
    "states": {
      "column": "state",
      "acts": {
        "explore": {
          "from": [
            "PLANNED"
          ],
          "to": "EXPLORING",
          "asks": {}
        },
        "negotiate": {
          "from": [
            "PLANNED",
            "EXPLORING"
          ],
          "to": "NEGOTIATING",
          "asks": {}
        },
        "sign": {
          "from": [
            "EXPLORING",
            "NEGOTIATING"
          ],
          "to": "SIGNED",
          "asks": {
            "signedOn": "required",
            "endsOn": "optional",
            "value": "optional"
          }
        },
        "activate": {
          "from": [
            "EXPLORING",
            "NEGOTIATING",
            "SIGNED"
          ],
          "to": "ACTIVE",
          "asks": {}
        },
        "end": {
          "from": [
            "PLANNED",
            "EXPLORING",
            "NEGOTIATING",
            "SIGNED",
            "ACTIVE"
          ],
          "to": "ENDED",
          "asks": {
            "endsOn": "optional",
            "notes": "optional"
          }
        },
        "reopen": {
          "from": [
            "ENDED"
          ],
          "to": "EXPLORING",
          "asks": {}
        }
      }
    }
  },
  "Campaign": {
    "singular": "campaign",
    "plural": "campaigns",
    "room": "market",
    "label": [
      "name"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "startsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "startsOnPrecision": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "DatePrecision"
      },
      "startsOnCertainty": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "DateCertainty"
      },
      "endsOn": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "name": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 300,
        "min": 1
      },
      "kind": {
        "kind": "enum",
        "required": true,
        "input": true,
        "patch": true,
        "enum": "CampaignKind"
      },
      "owner": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "sectors": {
        "kind": "enums",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Sector"
      },
      "products": {
        "kind": "links",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Product"
      },
      "channels": {
        "kind": "enums",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "CampaignChannel"
      },
      "description": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "BuyerInquiry": {
    "singular": "buyerInquiry",
    "plural": "buyerInquiries",
    "room": "market",
    "label": [
      "wanted",
      "buyer.name",
      "buyerName"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "wanted": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "buyer": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "buyerName": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "country": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 2,
        "min": 1
      },
      "sector": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Sector"
      },
      "quantity": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "receivedOn": {
        "kind": "date",
        "required": true,
        "input": true,
        "patch": true
      },
      "channel": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": false,
        "fallback": "NEW",
        "enum": "InquiryState"
      },
      "businesses": {
        "kind": "links",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Business"
      },
      "notes": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    },
    "states": {
      "column": "state",
      "acts": {
        "answer": {
          "from": [
            "NEW"
          ],
          "to": "ANSWERED",
          "asks": {
            "businesses": "optional",
            "notes": "optional"
          }
        },
        "match": {
          "from": [
            "NEW",
            "ANSWERED"
          ],
          "to": "MATCHED",
          "asks": {
            "businesses": "optional",
            "notes": "optional"
          }
        },
        "close": {
          "from": [
            "NEW",
            "ANSWERED"
          ],
          "to": "CLOSED",
          "asks": {
            "notes": "optional"
          }
        },
        "reopen": {
          "from": [
            "MATCHED",
            "CLOSED"
          ],
          "to": "NEW",
          "asks": {}
        }
      }
    }
  },
  "MarketNote": {
    "singular": "marketNote",
    "plural": "marketNotes",
    "room": "market",
    "label": [
      "product",
      "country"
    ],
    "fields": {
      "source": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Source"
      },
      "product": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "country": {
        "kind": "text",
        "required": true,
        "input": true,
        "patch": true,
        "max": 2,
        "min": 1
      },
      "hsCode": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 8,
        "min": 1
      },
      "sectors": {
        "kind": "enums",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "Sector"
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": true,
        "patch": true,
        "target": "Region"
      },
      "reporter": {
        "kind": "link",
        "required": true,
        "input": true,
        "patch": true,
        "target": "Organization"
      },
      "demand": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "requirements": {
        "kind": "longText",
        "required": false,
        "input": true,
        "patch": true,
        "max": 4000,
        "min": 1
      },
      "priceRange": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
        "min": 1
      },
      "notedOn": {
        "kind": "date",
        "required": true,
        "input": true,
        "patch": true
      },
      "validUntil": {
        "kind": "date",
        "required": false,
        "input": true,
        "patch": true
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      }
    }
  },
  "PublishedReport": {
    "singular": "publishedReport",
    "plural": "publishedReports",
    "room": "reports",
    "label": [
      "title"
    ],
    "keptByServer": true,
    "fields": {
      "title": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "titleInEnglish": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "report": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "arguments": {
        "kind": "longText",
        "required": true,
        "input": false,
        "patch": false,
        "max": 4000,
        "min": 1
      },
      "question": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "edition": {
        "kind": "integer",
        "required": true,
        "input": false,
        "patch": false,
        "max": 2147483647,
        "min": 1
      },
      "kind": {
        "kind": "enum",
        "required": true,
        "input": false,
        "patch": false,
        "enum": "PublicationKind"
      },
      "content": {
        "kind": "longText",
        "required": false,
        "input": false,
        "patch": false,
        "max": 4000,
        "min": 1
      },
      "digest": {
        "kind": "text",
        "required": false,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "definitions": {
        "kind": "text",
        "required": false,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "countedAt": {
        "kind": "instant",
        "required": false,
        "input": false,
        "patch": false
      },
      "supersedes": {
        "kind": "link",
        "required": false,
        "input": false,
        "patch": false,
        "target": "PublishedReport"
      },
      "correction": {
        "kind": "longText",
        "required": false,
        "input": false,
        "patch": false,
        "max": 4000,
        "min": 1
      },
      "supersededBy": {
        "kind": "list",
        "target": "PublishedReport",
        "via": "supersedes",
        "owned": false
      }
    }
  },
  "Import": {
    "singular": "import",
    "plural": "imports",
    "room": "imports",
    "label": [
      "fileName"
    ],
    "keptByServer": true,
    "fields": {
      "fileName": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "kind": {
        "kind": "text",
        "required": false,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "state": {
        "kind": "enum",
        "required": false,
        "input": false,
        "patch": false,
        "fallback": "READING",
        "enum": "ImportState"
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": false,
        "patch": false,
        "target": "Region"
      },
      "year": {
        "kind": "integer",
        "required": false,
        "input": false,
        "patch": false,
        "max": 9999,
        "min": 1900
      },
      "exhibition": {
        "kind": "link",
        "required": false,
        "input": false,
        "patch": false,
        "target": "Exhibition"
      },
      "programme": {
        "kind": "link",
        "required": false,
        "input": false,
        "patch": false,
        "target": "Programme"
      },
      "kbliVersion": {
        "kind": "enum",
        "required": false,
        "input": false,
        "patch": false,
        "fallback": "KBLI_2020",
        "enum": "KbliVersion"
      },
      "total": {
        "kind": "integer",
        "required": false,
        "input": false,
        "patch": false,
        "max": 2147483647,
        "min": 0,
        "fallback": 0
      },
      "done": {
        "kind": "integer",
        "required": false,
        "input": false,
        "patch": false,
        "max": 2147483647,
        "min": 0,
        "fallback": 0
      },
      "rowsPerSecond": {
        "kind": "float",
        "required": false,
        "input": false,
        "patch": false,
        "min": 0
      },
      "secondsLeft": {
        "kind": "integer",
        "required": false,
        "input": false,
        "patch": false,
        "max": 2147483647,
        "min": 0
      },
      "newRows": {
        "kind": "integer",
        "required": false,
        "input": false,
        "patch": false,
        "max": 2147483647,
        "min": 0,
        "fallback": 0
      },
      "changedRows": {
        "kind": "integer",
        "required": false,
        "input": false,
        "patch": false,
        "max": 2147483647,
        "min": 0,
        "fallback": 0
      },
      "sameRows": {
        "kind": "integer",
        "required": false,
        "input": false,
        "patch": false,
        "max": 2147483647,
        "min": 0,
        "fallback": 0
      },
      "duplicateRows": {
        "kind": "integer",
        "required": false,
        "input": false,
        "patch": false,
        "max": 2147483647,
        "min": 0,
        "fallback": 0
      },
      "askingRows": {
        "kind": "integer",
        "required": false,
        "input": false,
        "patch": false,
        "max": 2147483647,
        "min": 0,
        "fallback": 0
      },
      "refusedRows": {
        "kind": "integer",
        "required": false,
        "input": false,
        "patch": false,
        "max": 2147483647,
        "min": 0,
        "fallback": 0
      },
      "skippedRows": {
        "kind": "integer",
        "required": false,
        "input": false,
        "patch": false,
        "max": 2147483647,
        "min": 0,
        "fallback": 0
      },
      "changeSet": {
        "kind": "id",
        "required": false,
        "input": false,
        "patch": false
      },
      "appliedAt": {
        "kind": "instant",
        "required": false,
        "input": false,
        "patch": false
      },
      "problem": {
        "kind": "text",
        "required": false,
        "input": false,
        "patch": false,
        "max": 80,
        "min": 1
      },
      "problemSaid": {
        "kind": "longText",
        "required": false,
        "input": false,
        "patch": false,
        "max": 4000,
        "min": 1
      },
      "problemSaidInEnglish": {
        "kind": "longText",
        "required": false,
        "input": false,
        "patch": false,
        "max": 4000,
        "min": 1
      },
      "keptUntil": {
        "kind": "date",
        "required": false,
        "input": false,
        "patch": false
      }
    },
    "states": {
      "column": "state",
      "acts": {}
    }
  },
  "ImportTemplate": {
    "singular": "importTemplate",
    "plural": "importTemplates",
    "room": "imports",
    "label": [
      "name"
    ],
    "keptByServer": true,
    "fields": {
      "name": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "kind": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 200,
        "min": 1
      },
      "region": {
        "kind": "link",
        "required": false,
        "input": false,
        "patch": false,
        "target": "Region"
      },
      "fingerprint": {
        "kind": "text",
        "required": true,
        "input": false,
        "patch": false,
        "max": 64,
        "min": 1
      },
      "columns": {
        "kind": "longText",
        "required": true,
        "input": false,
        "patch": false,
        "max": 100000,
        "min": 1
      }
    }
  }
} as const;

export const enums = {
  "AccessKind": [
    "SIGN_IN",
    "SIGN_OUT",
    "SESSION_REVOKED",
    "PASSWORD_CHANGED",
    "PASSWORD_RESET_ASKED",
    "PASSWORD_RESET",
    "FACTOR_ENROLLED",
    "FACTOR_ON",
    "FACTOR_OFF",
    "BACKUP_CODES_RENEWED",
    "INVITED",
    "RECOVERED",
    "DEACTIVATED",
    "REACTIVATED",
    "ACCESS",
    "EXPORTED"
  ],
  "AccessOutcome": [
    "DONE",
    "PENDING",
    "REFUSED"
  ],
  "AssessmentState": [
    "DRAFT",
    "SUBMITTED",
    "VERIFIED"
  ],
  "AssessmentWave": [
    "BASELINE",
    "MID",
    "ENDLINE",
    "FOLLOWUP"
  ],
  "BusinessRole": [
    "OWNER",
    "MANAGER",
    "CONTACT",
    "WORKER"
  ],
  "BusinessStatus": [
    "CANDIDATE",
    "ACTIVE",
    "DORMANT",
    "CLOSED",
    "MERGED"
  ],
  "CampaignChannel": [
    "SOCIAL_MEDIA",
    "MARKETPLACE",
    "EXHIBITION",
    "SHOP",
    "PRESS",
    "BROADCAST",
    "OUTDOOR",
    "OTHER"
  ],
  "CampaignKind": [
    "BUY_LOCAL",
    "BRAND",
    "LAUNCH",
    "DISCOUNT",
    "OTHER"
  ],
  "CertificateScope": [
    "PRODUCT",
    "BUSINESS",
    "GROUP"
  ],
  "CertificateState": [
    "PLANNED",
    "DRAFT",
    "SUBMITTED",
    "RETURNED",
    "UNDER_REVIEW",
    "REJECTED",
    "WITHDRAWN",
    "ISSUED",
    "SUSPENDED",
    "REVOKED",
    "SUPERSEDED"
  ],
  "ConsentBasis": [
    "CONSENT",
    "CONTRACT",
    "LEGAL_OBLIGATION",
    "VITAL_INTEREST",
    "PUBLIC_TASK",
    "LEGITIMATE_INTEREST"
  ],
  "ConsentPurpose": [
    "ASSISTANCE",
    "PARTNER_SHARING",
    "PUBLICATION",
    "BUYER_CONTACT",
    "RESEARCH"
  ],
  "ConstraintCategory": [
    "DESIGN",
    "CONSISTENCY",
    "DESIGNERS",
    "STANDARDS",
    "RAW_MATERIAL",
    "CAPACITY",
    "PACKAGING",
    "TASTE",
    "SKILLS",
    "CAPITAL",
    "EQUIPMENT",
    "LEGALITY",
    "MARKET_INFO",
    "MARKET_ACCESS",
    "DIGITAL",
    "OTHER"
  ],
  "ConstraintState": [
    "OPEN",
    "RESOLVED"
  ],
  "DataRight": [
    "INFORMATION",
    "CORRECTION",
    "ACCESS",
    "ERASURE",
    "WITHDRAWAL",
    "OBJECTION",
    "SUSPENSION",
    "PORTABILITY"
  ],
  "DataUse": [
    "USED",
    "IDLE"
  ],
  "DateCertainty": [
    "STATED",
    "INFERRED",
    "DISPUTED"
  ],
  "DatePrecision": [
    "DAY",
    "MONTH",
    "YEAR"
  ],
  "DesignOrigin": [
    "MENTORING",
    "OWN",
    "BUYER",
    "UNKNOWN"
  ],
  "Difficulty": [
    "NONE",
    "SOME",
    "A_LOT",
    "CANNOT_DO",
    "NOT_ASKED",
    "REFUSED"
  ],
  "Disability": [
    "WITH",
    "WITHOUT",
    "UNKNOWN"
  ],
  "EngagementState": [
    "PLANNED",
    "BASELINED",
    "ACTIVE",
    "PAUSED",
    "COMPLETED",
    "FOLLOWED_UP",
    "DROPPED"
  ],
  "EnrolmentState": [
    "INVITED",
    "REGISTERED",
    "ATTENDED",
    "COMPLETED",
    "INCOMPLETE",
    "NO_SHOW"
  ],
  "ExhibitionLevel": [
    "LOCAL",
    "PROVINCE",
    "NATIONAL",
    "INTERNATIONAL"
  ],
  "ExhibitionState": [
    "PLANNED",
    "OPEN",
    "RUNNING",
    "CLOSED",
    "REPORTED",
    "CANCELLED"
  ],
  "ExitReason": [
    "BUSINESS_CLOSED",
    "MOVED",
    "NO_INTEREST",
    "NO_MENTOR",
    "PROGRAMME_ENDED",
    "CONFLICT",
    "OTHER"
  ],
  "ExportChannel": [
    "DIRECT",
    "AGENT",
    "ECOMMERCE",
    "INFORMAL_CARRY",
    "UNKNOWN"
  ],
  "ExportDocument": [
    "PEB",
    "INVOICE",
    "NONE",
    "UNKNOWN"
  ],
  "FacilitationKind": [
    "EQUIPMENT",
    "PACKAGING",
    "RAW_MATERIAL",
    "CERTIFICATION",
    "TESTING",
    "DESIGN",
    "PROMOTION",
    "PREMISES",
    "OTHER"
  ],
  "FacilitationTerms": [
    "GRANT",
    "SUBSIDY",
    "LOAN",
    "UNKNOWN"
  ],
  "FigureDimension": [
    "FUNDING",
    "SECTOR",
    "REGION",
    "ROLE",
    "ORIGIN",
    "KIND"
  ],
  "FigureMeasure": [
    "PARTICIPANTS",
    "TRAINED_AND_MENTORED",
    "GROUPS",
    "BRANCHES",
    "SPEAKERS",
    "MEMBERS",
    "BUSINESSES",
    "EVENTS",
    "SALES",
    "SALES_GROWTH",
    "MENTORING_MONTHS",
    "MENTORED_SHARE",
    "ATTENDANCE_RATE",
    "TEST_GAIN",
    "PERSONS_WITH_DISABILITY",
    "BUYERS",
    "MARKET_INTELLIGENCE"
  ],
  "FigureUnit": [
    "BUSINESSES",
    "PEOPLE",
    "STANDS",
    "GROUPS",
    "BRANCHES",
    "EVENTS",
    "MONTHS",
    "RUPIAH",
    "PERCENT",
    "POINTS",
    "UNKNOWN"
  ],
  "FlagCode": [
    "FUNDING_SUM_MISMATCH",
    "VENUE_CONFLICT",
    "YEAR_INFERRED",
    "WEEKDAY_MISMATCH",
    "GLOSSARY_CONFLICT",
    "CLAIM_CONFLICT",
    "SECTOR_DOUBT",
    "SPELLING",
    "ENCODING",
    "UNIT_UNKNOWN",
    "WRONG_REQUIREMENT",
    "SOURCES_DISAGREE",
    "ENUMERATED_OVER_REPORTED",
    "REGION_MISMATCH",
    "SALES_SUM_MISMATCH",
    "EXPIRY_MISMATCH",
    "OTHER"
  ],
  "FlagOrigin": [
    "PERSON",
    "RULE"
  ],
  "FlagSeverity": [
    "INFO",
    "WARNING",
    "ERROR"
  ],
  "FlagState": [
    "OPEN",
    "RESOLVED",
    "ACCEPTED"
  ],
  "FundingComponent": [
    "TRANSPORT",
    "ACCOMMODATION",
    "BOOTH",
    "FREIGHT",
    "ALLOWANCE",
    "FEE",
    "ALL",
    "UNKNOWN"
  ],
  "FundingSource": [
    "APBN",
    "APBD_PROV",
    "APBD_KABKOTA",
    "DAK_NONFISIK",
    "CSR_PARTNER",
    "BUMN",
    "BUMD",
    "DEKRANASDA",
    "DONOR",
    "SELF",
    "UNKNOWN"
  ],
  "GoalDimension": [
    "ASSESSMENT",
    "TURNOVER",
    "WORKERS",
    "CAPACITY",
    "DEFECTS",
    "ON_TIME",
    "DESIGNS",
    "CERTIFICATES",
    "CUSTOMERS",
    "EXPORT",
    "OTHER"
  ],
  "GoalState": [
    "OPEN",
    "MET",
    "MISSED",
    "DROPPED"
  ],
  "GroupKind": [
    "SENTRA",
    "KUB",
    "KSM",
    "ASSOCIATION",
    "WUB_COHORT",
    "COOPERATIVE",
    "SUPPLY_CLUSTER"
  ],
  "IdentifierKind": [
    "NPWP",
    "SIINAS",
    "IUI",
    "TDI",
    "OTHER"
  ],
  "ImportState": [
    "READING",
    "READ",
    "PREVIEWING",
    "PREVIEWED",
    "APPLYING",
    "APPLIED",
    "UNDOING",
    "UNDONE",
    "FAILED",
    "CANCELLED"
  ],
  "InquiryState": [
    "NEW",
    "ANSWERED",
    "MATCHED",
    "CLOSED"
  ],
  "KbliVersion": [
    "KBLI_2009",
    "KBLI_2015",
    "KBLI_2017",
    "KBLI_2020",
    "KBLI_2025"
  ],
  "LeadState": [
    "NEW",
    "SAMPLE",
    "QUOTED",
    "ORDER",
    "LOST"
  ],
  "LegalForm": [
    "PERORANGAN",
    "UD",
    "CV",
    "PT",
    "PT_PERORANGAN",
    "KOPERASI",
    "KUB",
    "KSM"
  ],
  "LostReason": [
    "PRICE",
    "QUALITY",
    "CAPACITY",
    "DELIVERY",
    "CERTIFICATE",
    "NO_ANSWER",
    "OTHER"
  ],
  "MatchingKind": [
    "BUSINESS_MATCHING",
    "TRADE_MISSION"
  ],
  "MeasuredBy": [
    "MENTOR",
    "BUSINESS",
    "BUYER",
    "LABORATORY"
  ],
  "MeetingOutcome": [
    "NOTHING",
    "FOLLOW_UP",
    "SAMPLE",
    "AGREEMENT",
    "ORDER"
  ],
  "MentorKind": [
    "PENYULUH_PERINDUSTRIAN",
    "TPL",
    "CONSULTANT",
    "CORPORATE",
    "DESIGNER",
    "ACADEMIC",
    "PEER"
  ],
  "MissingReason": [
    "NOT_STATED",
    "NOT_RECORDED",
    "NOT_ASKED",
    "REFUSED",
    "DONT_KNOW",
    "NOT_APPLICABLE",
    "UNREACHABLE"
  ],
  "OrganizationKind": [
    "DISPERINDAG_PROV",
    "DISPERINDAG_KABKOTA",
    "MINISTRY",
    "MINISTRY_UNIT",
    "LOCAL_GOVERNMENT",
    "OTHER_AGENCY",
    "CORPORATE_PARTNER",
    "FOUNDATION",
    "DEKRANASDA",
    "ASSOCIATION",
    "KSM_NGO",
    "UNIVERSITY",
    "BUMN",
    "BUMD",
    "BUYER",
    "CERTIFIER",
    "EVENT_ORGANIZER",
    "EMBASSY_ATTACHE"
  ],
  "ParticipationState": [
    "PROPOSED",
    "CURATED",
    "CONFIRMED",
    "ATTENDED",
    "REPORTED",
    "VERIFIED",
    "REJECTED",
    "CANCELLED",
    "NO_SHOW"
  ],
  "PartnershipKind": [
    "SUPPLY",
    "FOSTER",
    "MARKETING",
    "DISTRIBUTION",
    "OTHER"
  ],
  "PartnershipState": [
    "PLANNED",
    "EXPLORING",
    "NEGOTIATING",
    "SIGNED",
    "ACTIVE",
    "ENDED"
  ],
  "PeriodKind": [
    "MONTH",
    "QUARTER",
    "SEMESTER",
    "YEAR"
  ],
  "PrimaryFunding": [
    "APBN",
    "APBD_PROV",
    "APBD_KABKOTA",
    "DAK_NONFISIK",
    "CSR_PARTNER",
    "BUMN",
    "BUMD",
    "DEKRANASDA",
    "DONOR",
    "SELF",
    "UNKNOWN",
    "MIXED"
  ],
  "Processing": [
    "ACTIVE",
    "SUSPENDED",
    "ERASED"
  ],
  "ProgrammeKind": [
    "MENTORING",
    "TRAINING",
    "EXHIBITION",
    "CERTIFICATION",
    "EQUIPMENT",
    "INVENTORY",
    "MARKET_INFORMATION",
    "MIXED"
  ],
  "ProgrammeState": [
    "EXPLORING",
    "PLANNED",
    "RUNNING",
    "COMPLETED",
    "CANCELLED"
  ],
  "PublicationKind": [
    "REPORT",
    "WITHDRAWAL"
  ],
  "Purpose": [
    "CONTACT",
    "FINANCE",
    "IDENTITY",
    "INCLUSION"
  ],
  "Readiness": [
    "IDEA",
    "PROTOTYPE",
    "LOCAL_MARKET",
    "STANDARDISED",
    "CERTIFIED",
    "EXPORT_READY",
    "EXPORTING"
  ],
  "RecallMethod": [
    "BOOKS",
    "RECALL",
    "ESTIMATE"
  ],
  "RegionLevel": [
    "PROVINCE",
    "REGENCY",
    "CITY",
    "DISTRICT",
    "VILLAGE"
  ],
  "ReportState": [
    "DRAFT",
    "SUBMITTED",
    "RETURNED",
    "VERIFIED"
  ],
  "RequestDue": [
    "SETTLED",
    "PENDING",
    "OVERDUE"
  ],
  "RequestState": [
    "RECEIVED",
    "DONE",
    "REFUSED"
  ],
  "Role": [
    "ADMIN",
    "OFFICER",
    "VERIFIER",
    "MENTOR",
    "PARTNER",
    "VIEWER"
  ],
  "Sector": [
    "PANGAN",
    "SANDANG",
    "KERAJINAN",
    "KIMIA_BAHAN_BANGUNAN",
    "LOGAM_ELEKTRONIKA",
    "ANEKA",
    "JASA"
  ],
  "SessionMode": [
    "VISIT",
    "ONLINE",
    "PLANT_VISIT"
  ],
  "Sex": [
    "FEMALE",
    "MALE",
    "UNKNOWN"
  ],
  "SharedField": [
    "IDENTITY",
    "MENTORING",
    "PRODUCTS",
    "QUALITY",
    "CERTIFICATES",
    "FIGURES",
    "EXPORTS",
    "EXHIBITIONS"
  ],
  "SizeClass": [
    "MICRO",
    "SMALL",
    "MEDIUM",
    "LARGE",
    "UNKNOWN"
  ],
  "SourceKind": [
    "NEWS",
    "DOCUMENT",
    "SURVEY",
    "STATEMENT",
    "OTHER"
  ],
  "SubjectType": [
    "ASSESSMENT",
    "ASSESSMENT_INSTRUMENT",
    "AWARD",
    "BUSINESS",
    "BUSINESS_ACTIVITY",
    "BUSINESS_IDENTIFIER",
    "BUSINESS_MATCHING",
    "BUSINESS_PERSON",
    "BUYER_INQUIRY",
    "CAMPAIGN",
    "CERTIFICATE",
    "CERTIFICATE_TYPE",
    "CONSENT",
    "CONSTRAINT",
    "CURATION_DECISION",
    "CURATION_ROUND",
    "DAILY_SALES",
    "DATA_SHARING_AGREEMENT",
    "DELEGATION",
    "ENGAGEMENT",
    "ENROLMENT",
    "EXHIBITION",
    "EXHIBITION_SERIES",
    "EXPORT_RECORD",
    "FACILITATION",
    "FUNDING",
    "GROUP",
    "LAB_TEST",
    "LEAD",
    "MARKET_NOTE",
    "MEETING",
    "MEMBERSHIP",
    "MENTOR",
    "MENTORING_GOAL",
    "ORGANIZATION",
    "PARTICIPATION",
    "PARTNERSHIP",
    "PERIOD_REPORT",
    "PERSON",
    "PRODUCT",
    "PRODUCT_DESIGN",
    "PROGRAMME",
    "PROGRAMME_TARGET",
    "QUALITY_MEASUREMENT",
    "REGION",
    "SESSION",
    "TRAINING"
  ],
  "TargetIndicator": [
    "BUSINESSES_MENTORED",
    "MENTORING_COMPLETED",
    "SESSIONS",
    "PEOPLE_TRAINED",
    "PARTICIPATIONS",
    "SALES",
    "TURNOVER_GROWTH",
    "JOBS",
    "CERTIFICATES",
    "NEW_DESIGNS",
    "NEW_EXPORTERS",
    "NEW_BUSINESSES"
  ],
  "TrainingKind": [
    "BIMTEK",
    "FGD",
    "PELATIHAN",
    "WORKSHOP",
    "MAGANG",
    "SOSIALISASI"
  ],
  "TrainingLevel": [
    "NATIONAL",
    "PROVINCE",
    "KABKOTA"
  ],
  "TrainingState": [
    "PLANNED",
    "RUNNING",
    "HELD",
    "CANCELLED"
  ],
  "Verdict": [
    "ACCEPT",
    "RESERVE",
    "REJECT"
  ],
  "Verification": [
    "SELF",
    "DOCUMENT",
    "SYSTEM"
  ],
  "Weekday": [
    "MONDAY",
    "TUESDAY",
    "WEDNESDAY",
    "THURSDAY",
    "FRIDAY",
    "SATURDAY",
    "SUNDAY"
  ],
  "WithinLimits": [
    "WITHIN",
    "OUTSIDE",
    "UNKNOWN"
  ]
} as const;
