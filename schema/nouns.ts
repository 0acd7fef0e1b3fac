// Emitted from api/src by `pnpm contract`; never edited.

export const nouns = {
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
      "constraints": {
        "kind": "list",
        "target": "Constraint",
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
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "exhibitionSeries": {
        "kind": "list",
        "target": "ExhibitionSeries",
        "via": "organiser",
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
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
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
        "patch": true,
        "fallback": "ACTIVE",
        "enum": "BusinessStatus"
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
      "kbliVersion": {
        "kind": "enum",
        "required": false,
        "input": true,
        "patch": true,
        "enum": "KbliVersion"
      },
      "kbliCode": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 5,
        "min": 1
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
      "memberships": {
        "kind": "list",
        "target": "Membership",
        "via": "business",
        "owned": true
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
        "via": "business",
        "owned": false
      },
      "awards": {
        "kind": "list",
        "target": "Award",
        "via": "business",
        "owned": false
      },
      "engagements": {
        "kind": "list",
        "target": "Engagement",
        "via": "business",
        "owned": false
      },
      "constraints": {
        "kind": "list",
        "target": "Constraint",
        "via": "business",
        "owned": true
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      },
      "enrolments": {
        "kind": "list",
        "target": "Enrolment",
        "via": "business",
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
      "memberships": {
        "kind": "list",
        "target": "Membership",
        "via": "group",
        "owned": true
      },
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
      },
      "delegations": {
        "kind": "list",
        "target": "Delegation",
        "via": "groups",
        "owned": false
      },
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      },
      "trainings": {
        "kind": "list",
        "target": "Training",
        "via": "groups",
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
        "required": true,
        "input": true,
        "patch": true,
        "target": "Business"
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
      "figures": {
        "kind": "list",
        "target": "ReportedFigure",
        "via": "subject",
        "owned": false
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
      "certificates": {
        "kind": "list",
        "target": "Certificate",
        "via": "type",
        "owned": false
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
      "supersedes": {
        "kind": "list",
        "target": "Certificate",
        "via": "supersededBy",
        "owned": false
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
      "readings": {
        "kind": "list",
        "target": "LabReading",
        "via": "test",
        "owned": true
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
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
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
        "patch": true,
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
      "constraints": {
        "kind": "list",
        "target": "Constraint",
        "via": "programme",
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
      "consistencyEvidence": {
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
      "constraints": {
        "kind": "list",
        "target": "Constraint",
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
            "baselineOn": "required"
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
            "consistencyEvidence": "required"
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
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
      },
      "enrolments": {
        "kind": "list",
        "target": "Enrolment",
        "via": "training",
        "owned": true
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
      "personName",
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
      "personName": {
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
        "patch": true,
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
      "flags": {
        "kind": "list",
        "target": "QualityFlag",
        "via": "subject",
        "owned": false
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
      "fundings": {
        "kind": "list",
        "target": "Funding",
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
        "required": true,
        "input": true,
        "patch": false,
        "target": "Participation"
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
      "personName": {
        "kind": "text",
        "required": false,
        "input": true,
        "patch": true,
        "max": 200,
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
    }
  }
} as const;

export const enums = {
  "BusinessStatus": [
    "CANDIDATE",
    "ACTIVE",
    "DORMANT",
    "CLOSED",
    "MERGED"
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
  "FigureDimension": [
    "FUNDING",
    "SECTOR",
    "REGION",
    "ROLE",
    "ORIGIN"
  ],
  "FigureMeasure": [
    "PARTICIPANTS",
    "TRAINED_AND_MENTORED",
    "GROUPS",
    "BRANCHES",
    "SPEAKERS",
    "MEMBERS",
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
  "GroupKind": [
    "SENTRA",
    "KUB",
    "KSM",
    "ASSOCIATION",
    "WUB_COHORT",
    "COOPERATIVE",
    "SUPPLY_CLUSTER"
  ],
  "KbliVersion": [
    "KBLI_2009",
    "KBLI_2015",
    "KBLI_2017",
    "KBLI_2020",
    "KBLI_2025"
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
  "ProgrammeKind": [
    "MENTORING",
    "TRAINING",
    "EXHIBITION",
    "CERTIFICATION",
    "EQUIPMENT",
    "INVENTORY",
    "MARKET_INFORMATION",
    "PARTNERSHIP",
    "CAMPAIGN",
    "MIXED"
  ],
  "ProgrammeState": [
    "EXPLORING",
    "PLANNED",
    "RUNNING",
    "COMPLETED",
    "CANCELLED"
  ],
  "RegionLevel": [
    "PROVINCE",
    "REGENCY",
    "CITY",
    "DISTRICT",
    "VILLAGE"
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
  "SourceKind": [
    "NEWS",
    "DOCUMENT",
    "SURVEY",
    "STATEMENT",
    "OTHER"
  ],
  "SubjectType": [
    "AWARD",
    "BUSINESS",
    "CERTIFICATE",
    "CERTIFICATE_TYPE",
    "CONSTRAINT",
    "DELEGATION",
    "ENGAGEMENT",
    "ENROLMENT",
    "EXHIBITION",
    "EXHIBITION_SERIES",
    "EXPORT_RECORD",
    "FUNDING",
    "GROUP",
    "LAB_TEST",
    "MEMBERSHIP",
    "MENTOR",
    "ORGANIZATION",
    "PARTICIPATION",
    "PRODUCT",
    "PROGRAMME",
    "SESSION",
    "TRAINING"
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
  ]
} as const;
